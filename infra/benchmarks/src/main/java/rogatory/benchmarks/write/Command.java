package rogatory.benchmarks.write;

import java.time.Duration;
import java.util.List;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Caller;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.bed.RawLog;
import rogatory.benchmarks.measure.Load;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B3: a new request sent to the service and acknowledged, while the docket follows; the baseline is a bare append.
 *
 * @param files in the log before
 */
public record Command(int files, int pairs) implements Bench {

    private static final Duration RUN = Duration.ofSeconds(3);
    private static final int CALLERS = 16;
    private static final double MORE_MILLIS = 1;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        bed.tell("B3 command over HTTP");
        RawLog raw = rawLog(bed);
        commands(service, CALLERS);
        commands(service, 1);
        Pairs alone = Pairs.of(pairs, () -> appends(raw, 1).latencies().millis(0.5), () -> commands(service, 1)
                .latencies()
                .millis(0.5));
        Pairs together = Pairs.of(pairs, () -> appends(raw, CALLERS).perSecond(), () -> commands(service, CALLERS)
                .perSecond());
        long events = (long) files * Files.perFile();
        String log = ", log of %,d".formatted(events);
        return List.of(
                Result.within("B3", "command over HTTP, 1 client, p50" + log, alone, MORE_MILLIS)
                        .grown(events, alone),
                Result.of("B3", "commands over HTTP, 16 clients" + log, "per s", together, Target.atLeast(0.5))
                        .grown(events, together));
    }

    /** A log of its own: the docket would have to follow what the baseline appends. */
    private RawLog rawLog(Bed bed) {
        Places places = bed.places();
        new OwnLog(places).close();
        Files.fill(places.owner(), files);
        return new RawLog(places);
    }

    private static Load.Outcome appends(RawLog raw, int writers) throws Exception {
        return Load.of(writers, RUN, number -> raw.appender("mla-http" + System.nanoTime() + "n"));
    }

    private static Load.Outcome commands(FilledService service, int callers) throws Exception {
        return Load.of(callers, RUN, number -> new Caller(service.api())::open);
    }
}
