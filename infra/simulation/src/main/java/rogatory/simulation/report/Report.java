package rogatory.simulation.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what was generated beside what the model says, for readers and for programs. */
public final class Report {

    public static final String PAGE = "report.html";
    public static final String TABLE = "report.csv";

    private Report() {}

    /** @param title which log this is */
    public static void write(Path folder, String title, Figures figures) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve(TABLE)))) {
            new ReportTable(figures).print(out);
        }
        try (var out = new PrintWriter(Files.newBufferedWriter(folder.resolve(PAGE)))) {
            new ReportPage(title, figures).print(out);
        }
    }
}
