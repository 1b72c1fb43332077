package rogatory.simulation.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import rogatory.simulation.model.Line;

/** Reads {@code planted.cases}, whose head says how it is written. */
final class CaseReader {

    private static final String FILE = "planted.cases";

    private CaseReader() {}

    static List<PlantedCase> all() {
        try (InputStream in = Objects.requireNonNull(CaseReader.class.getResourceAsStream(FILE))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PlantedCase> read(List<String> lines) {
        List<PlantedCase> cases = new ArrayList<>();
        List<PlantedCase.Script> requests = new ArrayList<>();
        List<PlantedCase.Step> steps = new ArrayList<>();
        String code = "";
        for (String line : lines) {
            List<String> words = List.of(line.strip().split(" +"));
            switch (words.getFirst()) {
                case "case" -> code = words.get(1);
                case "expect" -> {
                    requests = new ArrayList<>();
                    cases.add(new PlantedCase(code, line.substring("expect ".length()), requests));
                }
                case "request" -> {
                    steps = new ArrayList<>();
                    requests.add(
                            new PlantedCase.Script(words.get(1), Line.valueOf(words.get(2)), columns(words, 3), steps));
                }
                case "attempt" -> steps.add(step(words.subList(1, words.size()), true));
                default -> {
                    if (line.startsWith("+") || line.startsWith("=")) {
                        steps.add(step(words, false));
                    }
                }
            }
        }
        return cases;
    }

    private static PlantedCase.Step step(List<String> words, boolean attempt) {
        String day = words.getFirst();
        return new PlantedCase.Step(
                Integer.parseInt(day.substring(1)), day.startsWith("="), attempt, words.get(1), columns(words, 2));
    }

    private static Map<String, String> columns(List<String> words, int from) {
        return words.subList(from, words.size()).stream()
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair[0].equals("note") ? pair[1].replace('_', ' ') : pair[1]));
    }
}
