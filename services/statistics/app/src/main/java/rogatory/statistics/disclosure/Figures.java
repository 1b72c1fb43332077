package rogatory.statistics.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a release, shown or not, and what is known of them: what later releases have to be held against.
 *
 * @param counts those that are shown and those that are not, differences among them
 */
public record Figures(int year, List<Count> counts, List<Relation> relations) {

    /** @param reason why it is not shown; null where it is */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Count(CellId cell, long value, @Nullable Reason reason) {}

    /** How many counts of a table are not shown for that reason. */
    public long count(String scope, String table, Reason reason) {
        return counts.stream()
                .filter(count -> count.reason() == reason)
                .filter(count ->
                        count.cell().isOf(table) && count.cell().scope().equals(scope))
                .count();
    }

    Map<CellId, Long> values() {
        Map<CellId, Long> values = new LinkedHashMap<>();
        counts.forEach(count -> values.put(count.cell(), count.value()));
        return values;
    }

    Map<CellId, Reason> hidden() {
        Map<CellId, Reason> hidden = new LinkedHashMap<>();
        for (Count count : counts) {
            Reason reason = count.reason();
            if (reason != null) {
                hidden.put(count.cell(), reason);
            }
        }
        return hidden;
    }
}
