package rogatory.benchmarks.measure;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Times of single steps, in order of length. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    /** @param nanos of each worker */
    public static Latencies of(long[]... nanos) {
        return new Latencies(
                Stream.of(nanos).flatMapToLong(LongStream::of).sorted().toArray());
    }

    public int count() {
        return sorted.length;
    }

    /** @param quantile from 0 to 1 */
    public double millis(double quantile) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was timed, so there is no quantile of it");
        }
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * sorted.length))] / NANOS_PER_MILLI;
    }
}
