package rogatory.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Workers that each do one step after the other until the time is up. */
public final class Load {

    /** Takes one step; it is timed. */
    public interface Worker {
        void step() throws Exception;

        /** After its last step. */
        default void end() throws Exception {}
    }

    /** Makes a worker by its number. */
    public interface Workers {
        Worker make(int number) throws Exception;
    }

    /** What they did together. */
    public record Outcome(double perSecond, Latencies latencies) {}

    private Load() {}

    public static Outcome of(int workers, Duration time, Workers factory) throws Exception {
        long[][] nanos = new long[workers][];
        long began;
        try (var pool = Executors.newFixedThreadPool(workers)) {
            List<Worker> ready = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                ready.add(factory.make(i));
            }
            began = System.nanoTime();
            List<Future<long[]>> done = new ArrayList<>();
            for (Worker worker : ready) {
                done.add(pool.submit(untilTheEnd(worker, began + time.toNanos())));
            }
            for (int i = 0; i < workers; i++) {
                nanos[i] = done.get(i).get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Latencies all = Latencies.of(nanos);
        return new Outcome(all.count() / seconds, all);
    }

    private static Callable<long[]> untilTheEnd(Worker worker, long end) {
        return () -> {
            List<Long> times = new ArrayList<>();
            long now = System.nanoTime();
            while (now < end) {
                worker.step();
                long after = System.nanoTime();
                times.add(after - now);
                now = after;
            }
            worker.end();
            return times.stream().mapToLong(Long::longValue).toArray();
        };
    }
}
