package rogatory.statistics.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import rogatory.statistics.tables.Columns;

/**
 * Names a count.
 *
 * @param scope {@code all} or {@code uncac}; of a difference that is never shown, what it is the difference of
 * @param row the texts that name its row, by column
 */
public record CellId(int year, String scope, String table, Map<String, String> row, String column) {

    public CellId {
        row = Collections.unmodifiableMap(new TreeMap<>(row));
    }

    CellId in(String otherScope) {
        return new CellId(year, otherScope, table, row, column);
    }

    CellId in(int otherYear) {
        return new CellId(otherYear, scope, table, row, column);
    }

    CellId at(String otherColumn) {
        return new CellId(year, scope, table, row, otherColumn);
    }

    boolean isOf(String some) {
        return table.equals(some);
    }

    /** The text of its row in that column; empty without one. */
    String text(String of) {
        return row.getOrDefault(of, "");
    }

    /** The requests that it is about: those of one kind and direction, whatever the scope. */
    String group() {
        return group(text(Columns.KIND), text(Columns.DIRECTION));
    }

    static String group(String kind, String direction) {
        return kind + " " + direction;
    }

    @Override
    public String toString() {
        return year + " " + scope + " " + table + " " + row.values() + " " + column;
    }
}
