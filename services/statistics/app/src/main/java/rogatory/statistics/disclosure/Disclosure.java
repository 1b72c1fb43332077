package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.TableIds;

/**
 * The tables of a year as everybody may see them, beside those of years that were released before.
 *
 * @param tables by scope, with the partners among those of all requests
 * @param figures every count of them with why it is not shown
 */
public record Disclosure(Map<String, List<FilledTable>> tables, Figures figures) {

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
        Figures figures = Protection.of(year, counts, earlier);
        Set<CellId> hidden = figures.hidden().keySet();
        var sums = new AssetSums(cases.get(), question);
        var durations = new Durations(table(all, TableIds.DURATIONS));
        Map<String, List<FilledTable>> shown = new LinkedHashMap<>();
        shown.put(Scopes.ALL, shown(everything, new Showing(year, Scopes.ALL, hidden, sums, durations)));
        shown.put(Scopes.UNCAC, shown(convention, new Showing(year, Scopes.UNCAC, hidden, sums, durations)));
        return new Disclosure(shown, figures);
    }

    private static List<FilledTable> shown(List<FilledTable> tables, Showing showing) {
        List<FilledTable> shown = tables.stream()
                .filter(table -> !table.table().equals(TableIds.QUALITY))
                .map(showing::show)
                .collect(Collectors.toCollection(ArrayList::new));
        shown.add(Showing.quality(table(tables, TableIds.QUALITY), shown));
        return shown;
    }

    private static FilledTable table(Collection<FilledTable> tables, String id) {
        return tables.stream()
                .filter(table -> table.table().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
