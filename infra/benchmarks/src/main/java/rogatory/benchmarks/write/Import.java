package rogatory.benchmarks.write;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Caller;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B4: commands sent to the service's import, each checked by the law, beside COPY of as many rows into the same table.
 *
 * @param files in the log before
 */
public record Import(int files, int pairs) implements Bench {

    private static final int REQUESTS = 5_000;
    private static final String TWO_ACTS = """
            {"ref":"%1$s","act":"receipt","key":"%1$s/1","body":%2$s}
            {"ref":"%1$s","act":"acknowledgement","key":"%1$s/2","body":{"occurredOn":"2021-03-12"}}
            """;
    private static final int EVENTS = 2 * REQUESTS;
    private static final String COPY = "copy domain_event (aggregate_identifier, sequence_number, type, event_name,"
            + " event_revision, payload, meta_data, recorded_at, event_identifier) from stdin with (format csv, quote '|')";

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        long before = (long) files * Files.perFile();
        bed.tell("B4 import of %,d commands into a log of %,d".formatted(EVENTS, before));
        Places bare = bed.places();
        new OwnLog(bare).close();
        Files.fill(bare.owner(), files);
        imported(service);
        Pairs found = Pairs.of(pairs, () -> copied(bare), () -> imported(service));
        return List.of(
                Result.of("B4", "import of commands, log of %,d".formatted(before), "ev/s", found, Target.atLeast(0.75))
                        .grown(before, found));
    }

    private static double imported(FilledService service) throws Exception {
        var body = new StringBuilder();
        for (int i = 0; i < REQUESTS; i++) {
            String ref = UUID.randomUUID().toString();
            body.append(TWO_ACTS.formatted(ref, Caller.receipt(ref)));
        }
        var caller = new Caller(service.api(), Duration.ofMinutes(5));
        long began = System.nanoTime();
        String answer =
                caller.post("/imports", "application/x-ndjson", body.toString()).body();
        double seconds = (System.nanoTime() - began) / 1e9;
        String last = answer.substring(answer.lastIndexOf("{\"done\""));
        if (!last.contains("\"loaded\":" + EVENTS)) {
            throw new IllegalStateException("not all was imported: " + last);
        }
        return EVENTS / seconds;
    }

    private static double copied(Places places) throws Exception {
        var rows = new StringBuilder();
        Files.Step opening = Files.steps().getFirst();
        String run = "mla-copy" + System.nanoTime() + "n";
        for (int i = 0; i < EVENTS; i++) {
            String id = run + i;
            rows.append("%s,0,CaseAggregate,%s,1,|%s|,{},2026-01-01,%s\n"
                    .formatted(id, opening.name(), opening.payload(id), UUID.randomUUID()));
        }
        try (var connection = places.connection()) {
            long began = System.nanoTime();
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(rows.toString()));
            connection.commit();
            return EVENTS / ((System.nanoTime() - began) / 1e9);
        }
    }
}
