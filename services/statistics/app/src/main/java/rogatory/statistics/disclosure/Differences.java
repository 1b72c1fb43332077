package rogatory.statistics.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.TableIds;

/** What no table shows but anybody has who takes parts from a whole. */
final class Differences {

    private Differences() {}

    /** For every whole of such parts what is left of it, and how they hang together. */
    static Map<CellId, Relation> of(Map<CellId, Long> counts) {
        Map<CellId, Relation> differences = new LinkedHashMap<>();
        for (CellId cell : counts.keySet()) {
            CellId part = cell.in(Scopes.UNCAC);
            if (cell.scope().equals(Scopes.ALL) && counts.containsKey(part)) {
                CellId rest = cell.in("all without uncac");
                differences.put(rest, Relation.sum(List.of(part, rest), List.of(cell)));
            }
            if (cell.isOf(TableIds.LEGAL_BASES) && cell.column().equals(Columns.REQUESTS)) {
                CellId neither = cell.at("neither executed nor refused");
                differences.put(
                        neither,
                        Relation.sum(
                                List.of(cell.at(Columns.EXECUTED), cell.at(Columns.REFUSED), neither), List.of(cell)));
            }
        }
        return differences;
    }

    static long value(CellId difference, Relation relation, Map<CellId, Long> counts) {
        return -relation.terms().stream()
                .filter(term -> !term.cell().equals(difference))
                .mapToLong(term -> term.times() * counts.getOrDefault(term.cell(), 0L))
                .sum();
    }

    /** Every count that it is made of is among these. */
    static boolean known(Relation relation, CellId difference, Collection<CellId> counts) {
        return relation.cells().allMatch(cell -> cell.equals(difference) || counts.contains(cell));
    }
}
