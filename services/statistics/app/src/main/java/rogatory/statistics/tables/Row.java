package rogatory.statistics.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table.
 *
 * @param cells texts and numbers; an empty text where there is nothing to tell
 */
public record Row(List<Object> cells) {

    public static final String EMPTY = "";

    private static final int DECIMALS = 4;

    public Row {
        cells = List.copyOf(cells);
    }

    static Row of(Object... cells) {
        return new Row(List.of(cells));
    }

    /** @param place of the first of the cells that come in between */
    Row with(int place, Object... between) {
        List<Object> all = new ArrayList<>(cells);
        all.addAll(place, List.of(between));
        return new Row(all);
    }

    /** A share to four decimals; empty where there is nothing to take a share of. */
    static Object share(long part, long of) {
        return of == 0
                ? EMPTY
                : plain(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Written without an exponent and without zeros at its end. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
