package rogatory.simulation.caselog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file whose rows come in any order and stand by day of record: kept by month until the end, so memory holds a month. */
final class Sorted implements AutoCloseable {

    private static final int DAY = "2000-01-01".length();

    private final Path file;
    private final List<String> columns;
    private final Path folder;
    private final Map<YearMonth, CsvWriter> months = new TreeMap<>();

    Sorted(Path file, List<String> columns) throws IOException {
        this.file = file;
        this.columns = columns;
        this.folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".sorting-");
    }

    void write(LocalDate recordedOn, List<String> cells) throws IOException {
        var month = YearMonth.from(recordedOn);
        CsvWriter writer = months.get(month);
        if (writer == null) {
            writer = csv(Files.newBufferedWriter(part(month)));
            months.put(month, writer);
        }
        List<String> row = new ArrayList<>(cells.size() + 1);
        row.add(recordedOn.toString());
        row.addAll(cells);
        writer.writeRecord(row);
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter writer : months.values()) {
            writer.close();
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", columns) + "\n");
            for (YearMonth month : months.keySet()) {
                append(month, out);
            }
        }
        Files.delete(folder);
    }

    private void append(YearMonth month, Writer out) throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(part(month)));
        rows.sort(Comparator.comparing(row -> row.substring(0, DAY)));
        for (String row : rows) {
            out.write(row, DAY + 1, row.length() - DAY - 1);
            out.write('\n');
        }
        Files.delete(part(month));
    }

    private Path part(YearMonth month) {
        return folder.resolve(month + ".csv");
    }

    static CsvWriter csv(Writer to) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
    }
}
