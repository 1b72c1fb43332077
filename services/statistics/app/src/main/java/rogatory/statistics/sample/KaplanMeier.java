package rogatory.statistics.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How long it takes when some are still waiting: the product-limit estimate of Kaplan and Meier (1958), with Greenwood's
 * variance and a 95 % interval on the log-log scale, so that it stays within 0 and 1.
 */
public final class KaplanMeier {

    private static final double Z = 1.959963984540054;
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-12;

    /**
     * One that is waited for.
     *
     * @param days until it came, or until it was last looked at
     * @param came false while it had not come: it is censored
     */
    public record Observation(long days, boolean came) {}

    /** The share still waiting after so many days, with its standard error and its 95 % interval. */
    public record Step(long days, double survival, double error, double lower, double upper) {}

    private final List<Step> steps = new ArrayList<>();

    public KaplanMeier(Collection<Observation> observations) {
        Map<Long, int[]> byDay = new TreeMap<>();
        for (Observation each : observations) {
            int[] counts = byDay.computeIfAbsent(each.days(), day -> new int[2]);
            counts[each.came() ? 0 : 1]++;
        }
        int waiting = observations.size();
        double survival = 1;
        double greenwood = 0;
        for (var day : byDay.entrySet()) {
            int came = day.getValue()[0];
            if (came > 0) {
                survival *= 1 - (double) came / waiting;
                greenwood += waiting == came ? 0 : (double) came / ((double) waiting * (waiting - came));
                steps.add(step(day.getKey(), survival, greenwood));
            }
            waiting -= came + day.getValue()[1];
        }
    }

    private static Step step(long days, double survival, double greenwood) {
        double error = survival * Math.sqrt(greenwood);
        if (survival <= ROUNDING) {
            return new Step(days, 0, 0, 0, 0);
        }
        double spread = Math.exp(Z * Math.sqrt(greenwood) / Math.abs(Math.log(survival)));
        return new Step(days, survival, error, Math.pow(survival, spread), Math.pow(survival, 1 / spread));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The first day by which half have come; nothing while fewer have. */
    public OptionalLong median() {
        return firstBelowHalf(Step::survival);
    }

    /** The lower end of the median's interval; nothing where so few have come that there is none. */
    public OptionalLong medianLow() {
        return firstBelowHalf(Step::lower);
    }

    /** The upper end of the median's interval; nothing where too few have come yet. */
    public OptionalLong medianHigh() {
        return firstBelowHalf(Step::upper);
    }

    private OptionalLong firstBelowHalf(ToDoubleFunction<Step> curve) {
        return steps.stream()
                .filter(step -> curve.applyAsDouble(step) <= HALF + ROUNDING)
                .mapToLong(Step::days)
                .findFirst();
    }
}
