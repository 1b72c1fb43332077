package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rogatory.statistics.tables.FlowColumns;
import rogatory.statistics.tables.TableIds;

/** Gathers what is known of the counts of a year, from itself and from the releases of others, and has them protected. */
final class Protection {

    private Protection() {}

    /**
     * @param counts of the year, in both scopes
     * @param earlier what was released before, of other years
     * @throws CannotBeProtected if what was shown before gives away what may not be shown now
     */
    static Figures of(int year, Map<CellId, Long> counts, List<Figures> earlier) {
        List<Relation> own = new ArrayList<>();
        counts.keySet().stream()
                .map(cell -> cell.scope() + cell.group())
                .distinct()
                .forEach(group -> own.addAll(Structure.of(where(counts, group))));
        Map<CellId, Long> values = new LinkedHashMap<>(counts);
        Map<CellId, Reason> differences = new LinkedHashMap<>();
        Differences.of(counts).forEach((difference, relation) -> {
            if (Differences.known(relation, difference, counts.keySet())) {
                long value = Differences.value(difference, relation, counts);
                values.put(difference, value);
                differences.put(difference, Rules.small(value) ? Reason.DIFFERENCE : Reason.OPEN_DIFFERENCE);
                own.add(relation);
            }
        });
        differences.replaceAll((difference, reason) -> reason == Reason.OPEN_DIFFERENCE
                        && values.getOrDefault(difference, 0L) > 0
                        && isOfFew(difference, differences)
                ? Reason.ROW_DIFFERENCE
                : reason);
        return settled(year, values, differences, own, earlier);
    }

    private static boolean isOfFew(CellId difference, Map<CellId, Reason> differences) {
        return Counts.guard(difference, differences.keySet())
                .filter(guard -> differences.get(guard) == Reason.DIFFERENCE)
                .isPresent();
    }

    private static Map<CellId, Long> where(Map<CellId, Long> counts, String group) {
        Map<CellId, Long> some = new LinkedHashMap<>();
        counts.forEach((cell, value) -> {
            if ((cell.scope() + cell.group()).equals(group)) {
                some.put(cell, value);
            }
        });
        return some;
    }

    private static Figures settled(
            int year,
            Map<CellId, Long> values,
            Map<CellId, Reason> differences,
            List<Relation> own,
            List<Figures> earlier) {
        Map<CellId, Long> known = new LinkedHashMap<>(values);
        Map<CellId, Reason> before = new HashMap<>();
        List<Relation> relations = new ArrayList<>(own);
        Set<CellId> settled = new LinkedHashSet<>();
        for (Figures release : earlier) {
            known.putAll(release.values());
            settled.addAll(release.values().keySet());
            before.putAll(release.hidden());
            relations.addAll(release.relations());
        }
        for (Relation link : links(known)) {
            boolean same = link.holds(known);
            if (same) {
                relations.add(link);
            }
            follow(link, same, year, known, before, settled);
        }
        Map<CellId, Reason> hidden = Suppression.of(relations, known, differences, before, settled);
        return new Figures(
                year,
                values.entrySet().stream()
                        .map(count -> new Figures.Count(count.getKey(), count.getValue(), hidden.get(count.getKey())))
                        .toList(),
                own);
    }

    /**
     * What another release hides is hidden here too, even if late entries have changed it a little; what it shows stays shown
     * here if it is the same.
     */
    private static void follow(
            Relation link,
            boolean same,
            int year,
            Map<CellId, Long> known,
            Map<CellId, Reason> before,
            Set<CellId> settled) {
        link.cells()
                .filter(cell -> cell.year() == year)
                .forEach(own -> link.cells().filter(settled::contains).forEach(other -> {
                    long value = known.getOrDefault(own, 0L);
                    Reason reason = before.get(other);
                    if (reason == null && same) {
                        settled.add(own);
                    } else if (reason != null && value > 0) {
                        before.put(own, same ? reason : Rules.small(value) ? Reason.SMALL : Reason.COMPLEMENT);
                    }
                }));
    }

    /** What was open when a year ended is open when the next begins; it holds as long as nothing has been restated. */
    private static List<Relation> links(Map<CellId, Long> known) {
        return known.keySet().stream()
                .filter(cell -> cell.isOf(TableIds.FLOW) && cell.column().equals(FlowColumns.CLOSING_STOCK))
                .filter(cell -> known.containsKey(next(cell)))
                .map(cell -> Relation.sum(List.of(cell), List.of(next(cell))))
                .toList();
    }

    private static CellId next(CellId closing) {
        return closing.in(closing.year() + 1).at(FlowColumns.OPENING_STOCK);
    }
}
