package rogatory.statistics.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The regional groups of the United Nations, in which partners are shown to others; read from {@code regions.txt}. */
public final class Regions {

    /** Where a State or entity is in no group. */
    public static final String NONE = "NONE";

    private static final Map<String, String> GROUPS = read();

    private Regions() {}

    /** @param partner a State or entity, by its code */
    public static String of(String partner) {
        return GROUPS.getOrDefault(partner, NONE);
    }

    static Map<String, String> all() {
        return GROUPS;
    }

    private static Map<String, String> read() {
        var stream = Regions.class.getResourceAsStream("/rogatory/statistics/regions.txt");
        if (stream == null) {
            throw new IllegalStateException("the regional groups are missing: regions.txt");
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .flatMap(part -> Arrays.stream(part[1].strip().split("\\s+"))
                            .map(state -> Map.entry(state, part[0].strip())))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
