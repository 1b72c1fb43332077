package rogatory.statistics.challenges.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The thresholds that come with the service, read from its configuration. */
public final class ShippedThresholds {

    public static final Path FILE = Path.of("src/main/resources/challenges.yaml");

    private static final Pattern NUMBERS = Pattern.compile("^ {6}(C\\d\\d): \\{(.*)}$", Pattern.MULTILINE);

    private static final Thresholds ALL = read();

    private ShippedThresholds() {}

    public static Thresholds all() {
        return ALL;
    }

    private static Thresholds read() {
        String yaml = text();
        Map<String, Integer> names = new HashMap<>();
        NUMBERS.matcher(yaml).results().forEach(line -> {
            for (String one : line.group(2).split(",")) {
                String[] part = one.strip().split(": ");
                names.put(line.group(1) + "." + part[0], Integer.valueOf(part[1]));
            }
        });
        return ThresholdsFile.over(new Thresholds(names, List.of()), yaml);
    }

    public static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
