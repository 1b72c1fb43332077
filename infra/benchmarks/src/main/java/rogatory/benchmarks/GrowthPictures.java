package rogatory.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import rogatory.benchmarks.measure.Grown;
import rogatory.benchmarks.picture.GrowthCurves;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pictures of growth, drawn from the newest point of each size in the history: rates and times each on one. */
final class GrowthPictures {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GrowthPictures() {}

    /** Draws into the folder in which the history lies; a picture without two points of one curve is not drawn. */
    static void draw(Path history) throws IOException {
        Map<String, Map<Long, Grown>> rates = new TreeMap<>();
        Map<String, Map<Long, Grown>> times = new TreeMap<>();
        for (String line : Files.readAllLines(history)) {
            JsonNode point = JSON.readTree(line).path("result").path("grown");
            if (point.isObject()) {
                Grown grown = JSON.treeToValue(point, Grown.class);
                (grown.unit().equals("ms") ? times : rates)
                        .computeIfAbsent(grown.curve(), curve -> new TreeMap<>())
                        .put(grown.size(), grown);
            }
        }
        draw(history.resolveSibling("growth-rates.svg"), "Rates while the log grows", "per second", rates);
        draw(history.resolveSibling("growth-times.svg"), "Times while log and docket grow", "milliseconds", times);
    }

    private static void draw(Path file, String title, String upright, Map<String, Map<Long, Grown>> all)
            throws IOException {
        Map<String, Collection<Grown>> curves = new LinkedHashMap<>();
        all.forEach((curve, points) -> {
            if (points.size() > 1) {
                curves.put(curve, points.values());
            }
        });
        if (!curves.isEmpty()) {
            Files.writeString(file, GrowthCurves.svg(title, upright, curves));
        }
    }
}
