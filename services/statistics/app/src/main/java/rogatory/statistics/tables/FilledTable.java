package rogatory.statistics.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;

/**
 * A table of a period. It tells no time, so that the same question always has the same answer, byte by byte.
 *
 * @param note what it cannot tell; null where nothing is lacking
 * @param rows cells by column, a cell with nothing to tell left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilledTable(
        String table,
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String scope,
        @Nullable String note,
        List<String> columns,
        List<Map<String, Object>> rows) {

    /** @param groups the requests of one kind and direction each */
    static FilledTable of(Table table, Stream<List<CaseFacts>> groups, Asked asked, Scope scope) {
        List<String> columns = new ArrayList<>(table.columnsBefore());
        columns.addAll(List.of("kind", "direction"));
        columns.addAll(table.columns());
        return new FilledTable(
                table.id(),
                table.name(),
                asked.period().from(),
                asked.period().to(),
                asked.query().asOf(),
                scope.word(),
                table.note().isEmpty() ? null : table.note(),
                columns,
                groups.map(group -> group.stream().filter(scope::holds).toList())
                        .filter(group -> !group.isEmpty())
                        .flatMap(group -> rows(table, group, asked))
                        .map(row -> named(columns, row))
                        .toList());
    }

    private static Stream<Row> rows(Table table, List<CaseFacts> group, Asked asked) {
        CaseFacts one = group.getFirst();
        return table.rows(group, asked)
                .map(row -> row.with(
                        table.columnsBefore().size(),
                        one.kind().word(),
                        one.direction().name()));
    }

    private static Map<String, Object> named(List<String> columns, Row row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.cells().get(i).equals(Row.EMPTY)) {
                cells.put(columns.get(i), row.cells().get(i));
            }
        }
        return cells;
    }

    /** As RFC 4180 has it, with a header; the note stays out of it. */
    String csv() {
        return Csv.write(
                columns,
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column ->
                                        row.getOrDefault(column, Row.EMPTY).toString())
                                .toList())
                        .toList());
    }
}
