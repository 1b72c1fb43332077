package rogatory.statistics.meters;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Days of requests, counted into buckets that are as wide as cases take.
 *
 * @param counts how many lie within each bound and above the bound before; last, how many lie above all
 * @param sum of all days
 */
record CaseDays(List<Long> counts, long sum) {

    /** In days, from a day to five years; a proposal of this project. */
    static final List<Integer> BOUNDS = List.of(1, 7, 14, 30, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1825);

    private static final long DAY = Duration.ofDays(1).toSeconds();

    static CaseDays of(Collection<Long> days) {
        long[] counts = new long[BOUNDS.size() + 1];
        for (long each : days) {
            int bucket = 0;
            while (bucket < BOUNDS.size() && each > BOUNDS.get(bucket)) {
                bucket++;
            }
            counts[bucket]++;
        }
        return new CaseDays(
                IntStream.range(0, counts.length).mapToObj(i -> counts[i]).toList(),
                days.stream().mapToLong(Long::longValue).sum());
    }

    /** The upper bounds in seconds, as Prometheus has them; the last is infinite. */
    static List<Double> bounds() {
        return IntStream.rangeClosed(0, BOUNDS.size())
                .mapToObj(i -> i == BOUNDS.size() ? Double.POSITIVE_INFINITY : seconds(BOUNDS.get(i)))
                .toList();
    }

    static double seconds(double days) {
        return days * DAY;
    }

    long count() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
