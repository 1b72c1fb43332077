package rogatory.statistics.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as figures show them: to four decimals, half of the last one up, a proposal of this project. */
public final class FourDecimals {

    private static final int DECIMALS = 4;

    private FourDecimals() {}

    /** @param of not none */
    public static BigDecimal share(long part, long of) {
        return plain(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP));
    }

    public static BigDecimal of(double value) {
        return plain(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** Written without an exponent and without zeros at its end; nothing is rounded. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
