package rogatory.simulation.report;

import java.util.TreeMap;

/** Many whole numbers, such as of days, kept as how often each came up. */
public final class Days {

    private final TreeMap<Long, Integer> counts = new TreeMap<>();
    private int size;

    void add(long days) {
        counts.merge(days, 1, Integer::sum);
        size++;
    }

    public int size() {
        return size;
    }

    public double mean() {
        long sum = counts.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        return size == 0 ? 0 : (double) sum / size;
    }

    /** @param part 0.5 for the median, 0.9 for the ninth decile; 0 where there are no numbers */
    public long quantile(double part) {
        long rank = (long) Math.ceil(part * size);
        long seen = 0;
        for (var entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        return 0;
    }

    /** How many lie from one bound to below the other. */
    int between(double from, double to) {
        return counts.subMap((long) Math.ceil(from), true, (long) Math.ceil(to), false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
