package rogatory.statistics.disclosure;

import java.math.BigDecimal;

/** The rules for what is shown to everyone. Their numbers are proposals of this project, in line with what agencies use. */
public final class Rules {

    /** A count from one to below this is not shown. */
    public static final int THRESHOLD = 5;

    /** Quantiles of fewer are not shown. */
    public static final int FEWEST_FOR_QUANTILES = 10;

    /** A sum of fewer requests is not shown. */
    public static final int FEWEST_FOR_SUMS = 3;

    /** Nor is a sum of which one request brings more than this. */
    public static final BigDecimal DOMINANT = new BigDecimal("0.75");

    private Rules() {}

    public static boolean small(long count) {
        return count > 0 && count < THRESHOLD;
    }
}
