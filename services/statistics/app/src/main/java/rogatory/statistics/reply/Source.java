package rogatory.statistics.reply;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import rogatory.statistics.tables.FilledTable;

/**
 * What a reply is made of.
 *
 * @param audience who the figures may be given to
 * @param parameters the question, by name
 */
record Source(String audience, Map<String, String> parameters, List<FilledTable> tables) {

    FilledTable table(String id) {
        return tables.stream()
                .filter(table -> table.table().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the figures lack the table " + id));
    }

    /** The cells of such rows as texts, an empty one where there is nothing to tell. */
    List<List<String>> rows(String id, Predicate<Map<String, Object>> such) {
        FilledTable table = table(id);
        return table.rows().stream()
                .filter(such)
                .map(row -> table.columns().stream()
                        .map(column -> row.getOrDefault(column, "").toString())
                        .toList())
                .toList();
    }
}
