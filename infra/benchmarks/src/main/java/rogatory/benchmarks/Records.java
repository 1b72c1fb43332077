package rogatory.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rogatory.benchmarks.measure.Result;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where results are kept: a history of JSON lines, the table of the last run of each group, and the pictures of growth.
 *
 * @param group which benches ran
 */
record Records(Path folder, String group) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Records in(Path folder, String group) throws IOException {
        return new Records(Files.createDirectories(folder), group);
    }

    /** Keeps what a bench found, and draws the pictures anew. */
    void keep(List<Result> results) throws IOException {
        Instant now = Instant.now();
        List<String> lines = new ArrayList<>();
        for (Result result : results) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("at", now.toString());
            line.put("group", group);
            line.put("cores", Runtime.getRuntime().availableProcessors());
            line.put("java", Runtime.version().toString());
            line.put("result", result);
            lines.add(JSON.writeValueAsString(line));
        }
        Path history = folder.resolve("history.jsonl");
        Files.write(history, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        GrowthPictures.draw(history);
    }

    void keep(String table) throws IOException {
        Files.writeString(folder.resolve(group + ".md"), table);
    }
}
