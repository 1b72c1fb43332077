package rogatory.statistics.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** All tables of a question, with what they were made with. */
record Pack(Question question, List<FilledTable> tables, Edition edition) {

    static final String TITLE = "Tables of the Conference";

    /* Whoever publishes takes a release: there, small cells are protected. */
    static final String AUDIENCE = "internal, unsuppressed: not for publication";

    /** The manifest first, then of each table its CSV, what that holds, and its JSON. */
    byte[] zip(JsonMapper json) {
        ObjectWriter pretty = json.writerWithDefaultPrettyPrinter();
        List<PackFile> files =
                tables.stream().flatMap(table -> files(table, pretty)).toList();
        var manifest = new Manifest(
                TITLE,
                AUDIENCE,
                Manifest.Parameters.of(question),
                edition,
                files.stream().map(Manifest.Sum::of).toList());
        List<PackFile> all = new ArrayList<>();
        all.add(new PackFile(Manifest.NAME, pretty.writeValueAsBytes(manifest)));
        all.addAll(files);
        return Zip.write(all);
    }

    private static Stream<PackFile> files(FilledTable table, ObjectWriter json) {
        String csv = table.table() + ".csv";
        return Stream.of(
                new PackFile(csv, table.csv().getBytes(StandardCharsets.UTF_8)),
                new PackFile(csv + "-metadata.json", json.writeValueAsBytes(Csvw.of(table, csv))),
                new PackFile(table.table() + ".json", json.writeValueAsBytes(table)));
    }

    byte[] spreadsheet() {
        return Spreadsheet.write(this);
    }
}
