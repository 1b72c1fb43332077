package rogatory.benchmarks.measure;

/**
 * What a ratio must be, so that the part counts as good.
 *
 * @param bound of measured to baseline
 * @param atLeast whether more is better
 */
public record Target(double bound, boolean atLeast) {

    public static Target atLeast(double bound) {
        return new Target(bound, true);
    }

    public static Target atMost(double bound) {
        return new Target(bound, false);
    }

    public boolean isMetBy(double ratio) {
        return atLeast ? ratio >= bound : ratio <= bound;
    }

    @Override
    public String toString() {
        return (atLeast ? ">= " : "<= ") + Figures.plain(bound);
    }
}
