package rogatory.simulation.caselog;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file whose rows stand as they come. */
final class Plain implements AutoCloseable {

    private final CsvWriter writer;

    Plain(Path file, List<String> columns) throws IOException {
        writer = Sorted.csv(Files.newBufferedWriter(file));
        writer.writeRecord(columns);
    }

    void write(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
