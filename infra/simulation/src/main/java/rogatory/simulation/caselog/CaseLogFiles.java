package rogatory.simulation.caselog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The four files of a generated log: requests, events, what is known to be in them, and what the law must refuse. */
public final class CaseLogFiles implements AutoCloseable {

    public static final String REQUESTS = "requests.csv";
    public static final String EVENTS = "events.csv";
    public static final String TRUTH = "ground-truth.csv";
    public static final String ATTEMPTS = "attempts.csv";

    private final Sorted requests;
    private final Sorted events;
    private final Plain truth;
    private final Plain attempts;

    public CaseLogFiles(Path folder) throws IOException {
        Files.createDirectories(folder);
        requests = new Sorted(folder.resolve(REQUESTS), Request.COLUMNS);
        events = new Sorted(folder.resolve(EVENTS), Event.COLUMNS);
        truth = new Plain(folder.resolve(TRUTH), Truth.COLUMNS);
        attempts = new Plain(folder.resolve(ATTEMPTS), Attempt.COLUMNS);
    }

    public void write(Request request, LocalDate recordedOn) throws IOException {
        requests.write(recordedOn, request.cells(recordedOn));
    }

    public void write(List<Event> rows) throws IOException {
        for (Event row : rows) {
            events.write(row.recordedOn(), row.cells());
        }
    }

    public void write(Truth row) throws IOException {
        truth.write(row.cells());
    }

    public void write(Attempt row) throws IOException {
        attempts.write(row.cells());
    }

    @Override
    public void close() throws IOException {
        try (truth;
                attempts) {
            requests.close();
            events.close();
        }
    }
}
