package rogatory.benchmarks.measure;

import java.util.Locale;

/** Writes figures as a reader wants them: three digits that count, and no more. */
public final class Figures {

    private static final double FEW = 10;
    private static final double MANY = 1000;

    private Figures() {}

    public static String plain(double value) {
        if (value >= MANY) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return String.format(Locale.ROOT, value < FEW ? "%.2f" : "%.0f", value);
    }
}
