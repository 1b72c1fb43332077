package rogatory.benchmarks.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bson.Document;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.RawViews;
import rogatory.benchmarks.bed.TokenWatch;
import rogatory.benchmarks.measure.Latencies;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;

/**
 * B8: how long after its commit an event is in the docket of a service in another process, at 200 events a second; the
 * baseline is one bare MongoDB transaction at a time with nothing else to do, seen by the same watcher.
 *
 * @param files in the log before
 */
public record Lag(int files, int pairs) implements Bench {

    private static final int EVENTS = 1200;
    private static final double PER_SECOND = 200;
    private static final int RAW_WRITES = 300;
    private static final double SLOWEST_P50 = 12;
    private static final double SLOWEST_P99 = 60;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        bed.tell("B8 projection lag at 200 ev/s");
        var raw = new RawViews(service);
        List<Double> p99 = new ArrayList<>();
        try (var own = new OwnLog(service.places())) {
            raw(raw, service);
            ours(own, service);
            Pairs found = Pairs.of(pairs, () -> raw(raw, service).millis(0.5), () -> {
                Latencies lag = ours(own, service);
                p99.add(lag.millis(0.99));
                return lag.millis(0.5);
            });
            double worst = p99.stream().sorted().toList().get(p99.size() / 2);
            return List.of(
                    within("projection lag at 200 ev/s, p50", found.ours(), millis(found.baseline()), SLOWEST_P50),
                    within("the same, p99", worst, "-", SLOWEST_P99));
        }
    }

    private static Result within(String what, double ours, String baseline, double most) {
        return Result.counted("B8", what, millis(ours), baseline, "<= %.0f ms".formatted(most), ours <= most);
    }

    private static String millis(double millis) {
        return "%.1f ms".formatted(millis);
    }

    private static Latencies raw(RawViews raw, FilledService service) {
        Document one = Objects.requireNonNull(service.docket().find().first());
        long[] nanos = new long[RAW_WRITES];
        try (var watch = TokenWatch.ofRaw(service)) {
            for (int i = 0; i < RAW_WRITES; i++) {
                long began = System.nanoTime();
                nanos[i] = watch.seenAt(raw.write(List.of(one))) - began;
            }
        }
        return Latencies.of(nanos);
    }

    private static Latencies ours(OwnLog own, FilledService service) throws Exception {
        String run = "mla-" + Long.toString(System.nanoTime(), Character.MAX_RADIX) + "n";
        long[] committed = new long[EVENTS];
        try (var watch = TokenWatch.ofDocket(service)) {
            poisson(own, run, committed);
            return watch.lags(run, committed);
        }
    }

    private static void poisson(OwnLog own, String run, long[] committed) throws InterruptedException {
        var random = new Random(8);
        double due = System.nanoTime();
        for (int i = 0; i < EVENTS; i++) {
            due += -Math.log(1 - random.nextDouble()) / PER_SECOND * 1e9;
            long early = (long) due - System.nanoTime();
            if (early > 0) {
                Thread.sleep(java.time.Duration.ofNanos(early));
            }
            own.open(run + i);
            committed[i] = System.nanoTime();
        }
    }
}
