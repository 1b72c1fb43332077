package rogatory.statistics.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * All tables of a question, with what they were made with.
 *
 * @param audience who it is for
 * @param folders the tables by the folder in which they stand, an empty name for none
 */
public record Pack(String audience, Question question, Map<String, List<FilledTable>> folders, Edition edition) {

    static final String TITLE = "Tables of the Conference";

    /** Whoever publishes takes a release: there, small cells are protected. */
    static final String INTERNAL = "internal, unsuppressed: not for publication";

    static Pack internal(Question question, List<FilledTable> tables, Edition edition) {
        return new Pack(INTERNAL, question, Map.of("", tables), edition);
    }

    List<FilledTable> tables() {
        return folders.values().stream().flatMap(List::stream).toList();
    }

    /** The manifest first, then of each table its CSV, what that holds, and its JSON. */
    public byte[] zip(JsonMapper json) {
        ObjectWriter pretty = json.writerWithDefaultPrettyPrinter();
        List<PackFile> files = folders.entrySet().stream()
                .flatMap(folder -> folder.getValue().stream().flatMap(table -> files(folder.getKey(), table, pretty)))
                .toList();
        var manifest = new Manifest(
                TITLE,
                audience,
                Manifest.Parameters.of(question),
                edition,
                files.stream().map(Manifest.Sum::of).toList());
        List<PackFile> all = new ArrayList<>();
        all.add(new PackFile(Manifest.NAME, pretty.writeValueAsBytes(manifest)));
        all.addAll(files);
        return Zip.write(all);
    }

    private static Stream<PackFile> files(String folder, FilledTable table, ObjectWriter json) {
        String path = folder.isEmpty() ? "" : folder + "/";
        String csv = table.table() + ".csv";
        return Stream.of(
                new PackFile(path + csv, table.csv().getBytes(StandardCharsets.UTF_8)),
                new PackFile(path + csv + "-metadata.json", json.writeValueAsBytes(Csvw.of(table, csv))),
                new PackFile(path + table.table() + ".json", json.writeValueAsBytes(table)));
    }

    byte[] spreadsheet() {
        return Spreadsheet.write(this);
    }
}
