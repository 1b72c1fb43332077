package rogatory.benchmarks.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.measure.Load;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B19: appends while the docket is built anew from the same log, beside appends alone.
 *
 * @param files in the log
 */
public record ReplayBesideTraffic(int files, int pairs) implements Bench {

    private static final Duration RUN = Duration.ofSeconds(4);
    private static final int WRITERS = 8;
    private static final int SETTLE_MS = 100;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        bed.tell("B19 replay beside traffic");
        List<Double> aloneP99 = new ArrayList<>();
        List<Double> besideP99 = new ArrayList<>();
        try (var own = new OwnLog(service.places())) {
            append(own);
            Pairs rate = Pairs.of(pairs, () -> kept(append(own), aloneP99), () -> {
                settled(service);
                service.rebuild();
                double beside = kept(append(own), besideP99);
                settled(service);
                return beside;
            });
            return List.of(
                    Result.of("B19", "appends during a rebuild, 8 writers", "ev/s", rate, Target.atLeast(0.6)),
                    Result.of("B19", "the same, p99", "ms", new Pairs(aloneP99, besideP99), Target.atMost(3)));
        }
    }

    private static Load.Outcome append(OwnLog own) throws Exception {
        String run = "mla-beside" + System.nanoTime();
        return Load.of(WRITERS, RUN, number -> {
            var next = new AtomicInteger();
            return () -> own.open(run + "w" + number + "n" + next.incrementAndGet());
        });
    }

    private static double kept(Load.Outcome outcome, List<Double> p99) {
        p99.add(outcome.latencies().millis(0.99));
        return outcome.perSecond();
    }

    private static void settled(FilledService service) throws InterruptedException {
        while (service.isBuilding()) {
            Thread.sleep(SETTLE_MS);
        }
    }
}
