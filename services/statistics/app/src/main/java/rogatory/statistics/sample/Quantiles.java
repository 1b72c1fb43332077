package rogatory.statistics.sample;

import java.util.Arrays;
import java.util.Collection;

/** Quantiles of days by linear interpolation between the order statistics, type 7 of Hyndman and Fan (1996). */
public final class Quantiles {

    private final double[] sorted;

    /** @param values at least one */
    public Quantiles(Collection<? extends Number> values) {
        sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("there are no quantiles of nothing");
        }
    }

    /** @param p from 0 to 1 */
    public double at(double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
