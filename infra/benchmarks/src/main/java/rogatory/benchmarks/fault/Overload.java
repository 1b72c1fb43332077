package rogatory.benchmarks.fault;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Caller;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.measure.Load;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B23: four times as many callers as the service can take, beside as many as it can.
 *
 * @param files in the log
 */
public record Overload(int files, int pairs) implements Bench {

    private static final Duration RUN = Duration.ofSeconds(10);
    private static final int CAPACITY = 16;
    private static final int OVER = 4 * CAPACITY;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        bed.tell("B23 overload");
        var failures = new AtomicInteger();
        good(service, CAPACITY, failures);
        Pairs found = Pairs.of(pairs, () -> good(service, CAPACITY, failures), () -> good(service, OVER, failures));
        return List.of(
                Result.of("B23", "commands taken with 64 callers, beside 16", "per s", found, Target.atLeast(0.8)),
                Result.counted(
                        "B23",
                        "answers of the kind 5xx, and broken calls",
                        String.format(Locale.ROOT, "%d", failures.get()),
                        "-",
                        "0",
                        failures.get() == 0));
    }

    private static double good(FilledService service, int callers, AtomicInteger failures) throws Exception {
        var taken = new AtomicInteger();
        Load.of(callers, RUN, number -> {
            var caller = new Caller(service.api());
            return () -> {
                int status = status(caller);
                if (status == 201) {
                    taken.incrementAndGet();
                } else if (status >= 500) {
                    failures.incrementAndGet();
                }
            };
        });
        return taken.get() / (double) RUN.toSeconds();
    }

    private static int status(Caller caller) throws InterruptedException {
        try {
            return caller.opening(UUID.randomUUID().toString()).statusCode();
        } catch (java.io.IOException broken) {
            return 599;
        }
    }
}
