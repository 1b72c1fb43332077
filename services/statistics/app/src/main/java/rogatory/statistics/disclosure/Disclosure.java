package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;

/**
 * The tables of a year as everybody may see them, beside those of years that were released before.
 *
 * @param tables by scope, with the partners among those of all requests
 * @param figures every count of them with why it is not shown
 */
public record Disclosure(Map<String, List<FilledTable>> tables, Figures figures) {

    private static final String DURATIONS = "T5";
    private static final String QUALITY = "T11";

    /**
     * @param question the year, of all requests
     * @param all the tables of all requests
     * @param convention the tables of those that concern the Convention
     * @param cases the requests that all these are made of, those of one kind and direction each, asked for twice
     * @param earlier what was released before, of other years
     * @throws CannotBeProtected if what was shown before gives away what may not be shown now
     */
    public static Disclosure of(
            Question question,
            List<FilledTable> all,
            List<FilledTable> convention,
            Supplier<Stream<List<CaseFacts>>> cases,
            List<Figures> earlier) {
        int year = question.asked().period().from().getYear();
        List<FilledTable> everything = new ArrayList<>(all);
        everything.add(Partners.table(cases.get(), question));
        Map<CellId, Long> counts = Counts.of(year, Scopes.ALL, everything);
        counts.putAll(Counts.of(year, Scopes.UNCAC, convention));
        Figures figures = figures(year, counts, earlier);
        Set<CellId> hidden = figures.hidden().keySet();
        var sums = new AssetSums(cases.get(), question);
        var durations = new Durations(table(all, DURATIONS));
        Map<String, List<FilledTable>> shown = new LinkedHashMap<>();
        shown.put(Scopes.ALL, shown(everything, new Showing(year, Scopes.ALL, hidden, sums, durations)));
        shown.put(Scopes.UNCAC, shown(convention, new Showing(year, Scopes.UNCAC, hidden, sums, durations)));
        return new Disclosure(shown, figures);
    }

    private static List<FilledTable> shown(List<FilledTable> tables, Showing showing) {
        List<FilledTable> shown = tables.stream()
                .filter(table -> !table.table().equals(QUALITY))
                .map(showing::show)
                .collect(Collectors.toCollection(ArrayList::new));
        shown.add(Showing.quality(table(tables, QUALITY), shown));
        return shown;
    }

    private static FilledTable table(Collection<FilledTable> tables, String id) {
        return tables.stream()
                .filter(table -> table.table().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Figures figures(int year, Map<CellId, Long> counts, List<Figures> earlier) {
        List<Relation> own = new ArrayList<>();
        counts.keySet().stream()
                .map(cell -> cell.scope() + cell.group())
                .distinct()
                .forEach(group -> own.addAll(Structure.of(where(counts, group))));
        Map<CellId, Long> values = new LinkedHashMap<>(counts);
        Map<CellId, Reason> differences = new LinkedHashMap<>();
        Structure.differences(counts).forEach((difference, relation) -> {
            if (Structure.known(relation, difference, counts.keySet())) {
                long value = Structure.value(difference, relation, counts);
                values.put(difference, value);
                differences.put(difference, Rules.small(value) ? Reason.DIFFERENCE : Reason.OPEN_DIFFERENCE);
                own.add(relation);
            }
        });
        return settled(year, values, differences, own, earlier);
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
            relations.add(link);
            follow(link, year, before, settled);
        }
        Map<CellId, Reason> hidden = Suppression.of(relations, known, differences, before, settled);
        return new Figures(
                year,
                values.entrySet().stream()
                        .map(count -> new Figures.Count(count.getKey(), count.getValue(), hidden.get(count.getKey())))
                        .toList(),
                own);
    }

    /** What another release shows is known, and stays shown here; what it hides is hidden here too. */
    private static void follow(Relation link, int year, Map<CellId, Reason> before, Set<CellId> settled) {
        link.cells()
                .filter(cell -> cell.year() == year)
                .forEach(own -> link.cells().filter(settled::contains).forEach(other -> {
                    if (before.containsKey(other)) {
                        before.put(own, before.get(other));
                    } else {
                        settled.add(own);
                    }
                }));
    }

    /** What was open when a year ended is open when the next begins, as long as nothing has been restated. */
    private static List<Relation> links(Map<CellId, Long> known) {
        return known.keySet().stream()
                .filter(cell -> cell.isOf("T1") && cell.column().equals("closing_stock"))
                .flatMap(cell -> {
                    CellId next = cell.in(cell.year() + 1).at("opening_stock");
                    Relation same = Relation.sum(List.of(cell), List.of(next));
                    return same.holds(known) ? Stream.of(same) : Stream.empty();
                })
                .toList();
    }
}
