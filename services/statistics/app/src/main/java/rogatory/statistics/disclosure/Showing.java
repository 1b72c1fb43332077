package rogatory.statistics.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.FlowColumns;
import rogatory.statistics.tables.TableIds;

/** Tables as everybody may see them: whatever follows from a count that is not shown is not shown either. */
final class Showing {

    private static final Map<String, List<String>> SHARE_OF = Map.of(
            TableIds.FLOW,
            List.of(FlowColumns.FINALISED, FlowColumns.RECEIVED),
            TableIds.OUTCOMES,
            List.of(FlowColumns.FINALISED),
            TableIds.LEGAL_BASES,
            List.of(FlowColumns.RECEIVED),
            TableIds.CHALLENGES,
            FlowColumns.ENTERED,
            TableIds.GOOD_PRACTICES,
            FlowColumns.ENTERED,
            TableIds.NEEDS,
            FlowColumns.ENTERED);

    private final int year;
    private final String scope;
    private final Set<CellId> hidden;
    private final AssetSums sums;
    private final Durations durations;

    /** @param hidden counts that are not shown */
    Showing(int year, String scope, Set<CellId> hidden, AssetSums sums, Durations durations) {
        this.year = year;
        this.scope = scope;
        this.hidden = hidden;
        this.sums = sums;
        this.durations = durations;
    }

    FilledTable show(FilledTable table) {
        return switch (table.table()) {
            case TableIds.DURATIONS -> durations.show(table, scope, row -> isShown(row, FlowColumns.RECEIVED));
            default -> table.withEach(row -> shown(table, row));
        };
    }

    private Map<String, Object> shown(FilledTable table, Map<String, Object> row) {
        Map<String, Object> shown = new LinkedHashMap<>();
        row.forEach((column, cell) -> shown.put(column, mayBeShown(table, row, column, cell) ? cell : Suppressed.CELL));
        return shown;
    }

    private boolean mayBeShown(FilledTable table, Map<String, Object> row, String column, Object cell) {
        CellId id = Counts.id(year, scope, table, row, column);
        if (Counts.isTotal(table, column)) {
            return FlowColumns.ENTERED.stream().allMatch(part -> isShown(row, part));
        }
        if (!(cell instanceof BigDecimal)) {
            return !hidden.contains(id);
        }
        return table.table().equals(TableIds.ASSETS) ? sumMayBeShown(id) : shareMayBeShown(table, row, id);
    }

    /** That a sum is shown tells that enough requests bring it, so it stands beside a count that is shown. */
    private boolean sumMayBeShown(CellId sum) {
        return !hidden.contains(sum.at(Columns.REQUESTS)) && sums.mayBeShown(sum);
    }

    private boolean shareMayBeShown(FilledTable table, Map<String, Object> row, CellId share) {
        Predicate<CellId> isGuard = cell -> Counts.guard(share, Set.of(cell)).isPresent();
        boolean guarded = row.keySet().stream().map(share::at).filter(isGuard).noneMatch(hidden::contains);
        return guarded
                && SHARE_OF.getOrDefault(table.table(), FlowColumns.COUNTS).stream()
                        .allMatch(part -> isShown(row, part));
    }

    /** That column of the flow of the same kind and direction. */
    private boolean isShown(Map<String, Object> row, String column) {
        Map<String, String> group = new LinkedHashMap<>();
        FilledTable.FIRST.forEach(first -> group.put(first, String.valueOf(row.get(first))));
        return !hidden.contains(new CellId(year, scope, TableIds.FLOW, group, column));
    }

    /** How many cells of these are not shown, in the place of what the house says of its record. */
    static FilledTable quality(FilledTable quality, List<FilledTable> shown) {
        return quality.withEach(row -> {
            Map<String, Object> told = new LinkedHashMap<>();
            FilledTable.FIRST.forEach(column -> told.put(column, row.getOrDefault(column, "")));
            told.put(
                    Columns.SUPPRESSED,
                    shown.stream().flatMap(table -> suppressed(table, told)).count());
            return told;
        });
    }

    private static Stream<Object> suppressed(FilledTable table, Map<String, Object> group) {
        return table.rows().stream()
                .filter(row -> FilledTable.FIRST.stream()
                        .allMatch(column -> group.getOrDefault(column, "").equals(row.get(column))))
                .flatMap(row -> row.values().stream())
                .filter(Suppressed.class::isInstance);
    }
}
