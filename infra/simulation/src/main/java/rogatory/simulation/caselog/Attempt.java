package rogatory.simulation.caselog;

import java.util.ArrayList;
import java.util.List;

/**
 * An act that the law must refuse; it stands in a file of its own and never in the log.
 *
 * @param rule the id of the rule that refuses it
 */
public record Attempt(Event event, String rule) {

    static final List<String> COLUMNS = columns();

    private static List<String> columns() {
        List<String> all = new ArrayList<>(Event.COLUMNS);
        all.add("refused_by");
        return List.copyOf(all);
    }

    List<String> cells() {
        List<String> all = new ArrayList<>(event.cells());
        all.add(rule);
        return all;
    }
}
