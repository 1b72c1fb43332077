package rogatory.statistics.tables;

import java.util.ArrayList;
import java.util.List;
import rogatory.statistics.sample.FourDecimals;

/**
 * A row of a table.
 *
 * @param cells texts and numbers; an empty text where there is nothing to tell
 */
public record Row(List<Object> cells) {

    public static final String EMPTY = "";

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

    /** A share; empty where there is nothing to take a share of. */
    static Object share(long part, long of) {
        return of == 0 ? EMPTY : FourDecimals.share(part, of);
    }
}
