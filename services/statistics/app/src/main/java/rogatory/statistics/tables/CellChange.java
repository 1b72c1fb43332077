package rogatory.statistics.tables;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cell that tells otherwise than it did.
 *
 * @param row the texts that name its row, by column
 * @param before null where the cell was empty or its row was not there
 * @param after null where the cell is empty or its row is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CellChange(
        String table,
        Map<String, String> row,
        String column,
        @Nullable Object before,
        @Nullable Object after) {

    /** A row of two tables: its place among those that the same texts name, should there be several. */
    private record Key(Map<String, String> texts, int place) {}

    /** Every cell in which tables differ from earlier ones of the same names, in the same order. */
    public static List<CellChange> between(List<FilledTable> before, List<FilledTable> after) {
        return IntStream.range(0, after.size())
                .boxed()
                .flatMap(i -> between(before.get(i), after.get(i)).stream())
                .toList();
    }

    /** Every cell in which a table differs from an earlier one of the same columns. */
    public static List<CellChange> between(FilledTable before, FilledTable after) {
        List<String> numbers = after.columns().stream()
                .filter(column -> isNumber(before, column) || isNumber(after, column))
                .toList();
        Map<Key, Map<String, Object>> then = keyed(before, numbers);
        Map<Key, Map<String, Object>> now = keyed(after, numbers);
        Set<Key> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(then.keySet());
        List<CellChange> changes = new ArrayList<>();
        for (Key key : keys) {
            for (String column : numbers) {
                Object one = then.getOrDefault(key, Map.of()).get(column);
                Object other = now.getOrDefault(key, Map.of()).get(column);
                if (!Objects.equals(one, other)) {
                    changes.add(new CellChange(after.table(), key.texts(), column, one, other));
                }
            }
        }
        return changes;
    }

    private static boolean isNumber(FilledTable table, String column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof Number);
    }

    private static Map<Key, Map<String, Object>> keyed(FilledTable table, List<String> numbers) {
        Map<Key, Map<String, Object>> rows = new LinkedHashMap<>();
        Map<Map<String, String>, Integer> seen = new HashMap<>();
        for (Map<String, Object> row : table.rows()) {
            Map<String, String> texts = new LinkedHashMap<>();
            row.forEach((column, cell) -> {
                if (!numbers.contains(column)) {
                    texts.put(column, cell.toString());
                }
            });
            rows.put(new Key(texts, seen.merge(texts, 1, Integer::sum)), row);
        }
        return rows;
    }
}
