package rogatory.statistics.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.FilledTable;

/**
 * The table of durations as everybody may see it: quantiles of ten or more, never how many they are of, never the longest,
 * which is one request's own.
 */
final class Durations {

    private static final Set<String> NEVER = Set.of(Columns.NUMBER, Columns.LONGEST);

    private final Map<Map<String, Object>, Long> all = new HashMap<>();

    /** @param all the table of all requests, as the house sees it */
    Durations(FilledTable all) {
        all.rows().forEach(row -> this.all.put(name(row), number(row)));
    }

    private static Map<String, Object> name(Map<String, Object> row) {
        Map<String, Object> name = new HashMap<>(row);
        name.values().removeIf(cell -> cell instanceof Number);
        return name;
    }

    private static long number(Map<String, Object> row) {
        return row.get(Columns.NUMBER) instanceof Number n ? n.longValue() : 0;
    }

    /** @param received whether the intake of the row's kind and direction is shown */
    FilledTable show(FilledTable table, String scope, Predicate<Map<String, Object>> received) {
        return table.withEach(row -> {
            long rest = all.getOrDefault(name(row), 0L) - number(row);
            boolean apart = scope.equals(Scopes.ALL) || rest == 0 || rest >= Rules.FEWEST_FOR_QUANTILES;
            return shown(row, apart && number(row) >= Rules.FEWEST_FOR_QUANTILES, received.test(row));
        });
    }

    private static Map<String, Object> shown(Map<String, Object> row, boolean enough, boolean received) {
        Map<String, Object> shown = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            boolean open = !NEVER.contains(column)
                    && enough
                    && (!column.equals(Columns.CENSORED) || received && !tellsFew(number(row), cell));
            shown.put(column, cell instanceof String || open ? cell : Suppressed.CELL);
        });
        return shown;
    }

    /** A share of a number that is known tells how many they are, and how many not. */
    private static boolean tellsFew(long of, Object share) {
        long part = share instanceof BigDecimal some ? Math.round(some.doubleValue() * of) : 0;
        return Rules.small(part) || Rules.small(of - part);
    }
}
