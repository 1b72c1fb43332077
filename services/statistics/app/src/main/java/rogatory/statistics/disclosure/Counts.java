package rogatory.statistics.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.TableIds;

/** The counts of tables by their names: every cell that holds a whole number. */
public final class Counts {

    private static final String MET = "met";

    /* What tells how many requests a row is about, the first of these that it has. */
    private static final List<String> GUARDS = List.of(MET, Columns.REQUESTS);

    /* Of these nothing is shown as a count: quantiles stand without their number, the record's quality stays in the house. */
    private static final Set<String> WITHOUT = Set.of(TableIds.DURATIONS, TableIds.QUALITY);

    private Counts() {}

    /** @return by name, in the order of the tables */
    static Map<CellId, Long> of(int year, String scope, Collection<FilledTable> tables) {
        Map<CellId, Long> counts = new LinkedHashMap<>();
        for (FilledTable table : tables) {
            if (WITHOUT.contains(table.table())) {
                continue;
            }
            for (Map<String, Object> row : table.rows()) {
                row.forEach((column, cell) -> {
                    if ((cell instanceof Long || cell instanceof Integer) && !isTotal(table, column)) {
                        counts.put(id(year, scope, table, row, column), ((Number) cell).longValue());
                    }
                });
            }
        }
        return counts;
    }

    static CellId id(int year, String scope, FilledTable table, Map<String, Object> row, String column) {
        Map<String, String> texts = row.entrySet().stream()
                .filter(cell -> cell.getValue() instanceof String)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().toString()));
        return new CellId(year, scope, table.table(), texts, column);
    }

    /** It tells in every row how many requests were looked at, which the flow tells too. */
    static boolean isTotal(FilledTable table, String column) {
        return column.equals(Columns.LOOKED_AT)
                || column.equals(Columns.REQUESTS) && table.columns().contains(MET);
    }

    /** The count of requests that this one's row is about, if it is another. */
    static Optional<CellId> guard(CellId cell, Set<CellId> known) {
        return GUARDS.stream().map(cell::at).filter(known::contains).findFirst().filter(guard -> !guard.equals(cell));
    }
}
