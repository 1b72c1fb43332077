package rogatory.benchmarks.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.bed.RawLog;
import rogatory.benchmarks.measure.Load;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B1 and B2: one event appended and committed at a time, by Axon through our storage and by the bare driver.
 *
 * @param events how many events are in the log before
 * @param pairs how often each is run
 */
public record Append(int events, int pairs) implements Bench {

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration RUN = Duration.ofSeconds(3);
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final int MANY = 32;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        Places places = bed.places();
        List<Result> results = new ArrayList<>();
        try (var own = new OwnLog(places, MANY)) {
            Files.fill(places.owner(), events / Files.perFile());
            bed.tell("B1 append, 1 writer, log of %,d".formatted(events));
            results.add(result("B1", "append, 1 writer" + grown(), places, own, 1, Target.atLeast(0.85)));
            bed.tell("B2 append, 32 writers, log of %,d".formatted(events));
            results.add(result("B2", "append, 32 writers" + grown(), places, own, MANY, Target.atLeast(0.95)));
        }
        return results;
    }

    private String grown() {
        return events == 0 ? "" : ", log of %,d".formatted(events);
    }

    private Result result(String id, String what, Places places, OwnLog own, int writers, Target target)
            throws Exception {
        raw(places, writers, WARM_UP);
        ours(own, writers, WARM_UP);
        Pairs found = Pairs.of(pairs, () -> raw(places, writers, RUN), () -> ours(own, writers, RUN));
        return Result.of(id, what, "ev/s", found, target).grown(events, found);
    }

    static double raw(Places places, int writers, Duration time) throws Exception {
        var raw = new RawLog(places);
        String run = "mla-raw" + RUNS.incrementAndGet();
        return Load.of(writers, time, number -> raw.appender(run + "w" + number + "n"))
                .perSecond();
    }

    private static double ours(OwnLog own, int writers, Duration time) throws Exception {
        String run = "mla-own" + RUNS.incrementAndGet();
        return Load.of(writers, time, number -> {
                    var next = new AtomicInteger();
                    return () -> own.open(run + "w" + number + "n" + next.incrementAndGet());
                })
                .perSecond();
    }
}
