package rogatory.statistics.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.cases.CaseFacts;

/**
 * A table of a period. It tells no time, so that the same question always has the same answer, byte by byte.
 *
 * @param note what it cannot tell; null where nothing is lacking
 * @param rows cells by column, a cell with nothing to tell left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilledTable(
        String table,
        String name,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String scope,
        @Nullable String note,
        List<String> columns,
        List<Map<String, Object>> rows) {

    /** The columns that every table has, after the few that some put before them. */
    public static final List<String> FIRST = List.of(Columns.KIND, Columns.DIRECTION);

    /**
     * Fills tables in one pass over the requests.
     *
     * @param groups the requests of one kind and direction each
     */
    public static List<FilledTable> all(List<Table> tables, Stream<List<CaseFacts>> groups, Question question) {
        List<List<Row>> rows =
                tables.stream().<List<Row>>map(table -> new ArrayList<>()).toList();
        groups.forEach(like -> {
            List<CaseFacts> group =
                    like.stream().filter(question.scope()::holds).toList();
            if (!group.isEmpty()) {
                IntStream.range(0, tables.size())
                        .forEach(i -> rows(tables.get(i), group, like, question).forEach(rows.get(i)::add));
            }
        });
        return IntStream.range(0, tables.size())
                .mapToObj(i -> of(tables.get(i), rows.get(i), question))
                .toList();
    }

    /** @param groups the requests of one kind and direction each */
    public static FilledTable of(Table table, Stream<List<CaseFacts>> groups, Question question) {
        return all(List.of(table), groups, question).getFirst();
    }

    private static FilledTable of(Table table, List<Row> rows, Question question) {
        List<String> columns = Stream.of(table.columnsBefore(), FIRST, table.columns())
                .flatMap(List::stream)
                .toList();
        return new FilledTable(
                table.id(),
                table.name(),
                question.asked().period().from(),
                question.asked().period().to(),
                question.asked().query().asOf(),
                question.scope().word(),
                table.note().isEmpty() ? null : table.note(),
                columns,
                rows.stream().map(row -> named(columns, row)).toList());
    }

    private static Stream<Row> rows(Table table, List<CaseFacts> group, List<CaseFacts> like, Question question) {
        CaseFacts one = group.getFirst();
        return table.rows(group, like, question.asked())
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

    /** The same table with other rows. */
    public FilledTable withEach(UnaryOperator<Map<String, Object>> how) {
        return new FilledTable(
                table,
                name,
                from,
                to,
                asOf,
                scope,
                note,
                columns,
                rows.stream().map(how).toList());
    }

    /** As RFC 4180 has it, with a header; the note stays out of it. */
    public String csv() {
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
