package rogatory.statistics.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.Period;
import rogatory.statistics.disclosure.Disclosure;
import rogatory.statistics.disclosure.Figures;
import rogatory.statistics.disclosure.Reason;
import rogatory.statistics.disclosure.Suppressed;
import rogatory.statistics.pack.Edition;
import rogatory.statistics.pack.Editions;
import rogatory.statistics.pack.Pack;
import rogatory.statistics.pack.PackFile;
import rogatory.statistics.release.Release.Suppressions;
import rogatory.statistics.store.CaseQuery;
import rogatory.statistics.store.Cases;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Filler;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;
import tools.jackson.databind.json.JsonMapper;

/** Makes a release of a year: the tables as of its release day, as known that day, protected beside all earlier ones. */
final class Releasing {

    private static final String AUDIENCE =
            "public: cells marked c are not shown, since they are about few or would tell a cell that is";

    /** A release with the file that everybody gets, and the figures that later ones are held against. */
    record Made(Release release, Figures figures, byte[] pack) {}

    private final Cases cases;
    private final Filler filler;
    private final Editions editions;
    private final ReleaseDays days;
    private final JsonMapper json;

    Releasing(Cases cases, Filler filler, Editions editions, ReleaseDays days, JsonMapper json) {
        this.cases = cases;
        this.filler = filler;
        this.editions = editions;
        this.days = days;
        this.json = json;
    }

    /**
     * @return nothing while the facts of what had been recorded by the release day are still coming in
     * @throws NothingOnRecord if no request had come in by the end of the year
     */
    Optional<Made> make(ReleaseWanted wanted, List<Figures> earlier) {
        Question all = question(wanted.year(), Scope.ALL);
        return editions.at(all.asked().query().knownAt()).map(edition -> make(wanted, all, edition, earlier));
    }

    private Made make(ReleaseWanted wanted, Question all, Edition edition, List<Figures> earlier) {
        int year = wanted.year();
        CaseQuery query = all.asked().query();
        if (!anyEntered(query, days.last(year))) {
            throw new NothingOnRecord(year, days.day(year));
        }
        Disclosure shown = Disclosure.of(
                all, filler.fill(all), filler.fill(question(year, Scope.UNCAC)), () -> cases.groups(query), earlier);
        byte[] pack = new Pack(AUDIENCE, all, shown.tables(), edition).zip(json);
        var release = new Release(
                year,
                wanted.by(),
                null,
                query.asOf(),
                query.knownAt(),
                edition,
                suppressions(shown),
                PackFile.sha256(pack));
        return new Made(release, shown.figures(), pack);
    }

    private boolean anyEntered(CaseQuery query, LocalDate by) {
        return cases.groups(query).flatMap(List::stream).anyMatch(known -> known.life()
                .enteredBy(by));
    }

    private Question question(int year, Scope scope) {
        var period = new Period(days.first(year), days.last(year));
        return new Question(new Asked(period, new CaseQuery(days.day(year), days.end(year), null, null)), scope);
    }

    private static List<Suppressions> suppressions(Disclosure shown) {
        List<Suppressions> all = new ArrayList<>();
        for (Map.Entry<String, List<FilledTable>> scope : shown.tables().entrySet()) {
            for (FilledTable table : scope.getValue()) {
                all.add(suppressions(scope.getKey(), table, shown.figures()));
            }
        }
        return all;
    }

    private static Suppressions suppressions(String scope, FilledTable table, Figures figures) {
        long marks = table.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(Suppressed.class::isInstance)
                .count();
        long numbers = table.rows().stream()
                .flatMap(row -> row.values().stream())
                .filter(Number.class::isInstance)
                .count();
        long small = figures.count(scope, table.table(), Reason.SMALL);
        long row = figures.count(scope, table.table(), Reason.ROW);
        long complement = figures.count(scope, table.table(), Reason.COMPLEMENT);
        return new Suppressions(
                scope, table.table(), numbers, small, row, complement, marks - small - row - complement);
    }
}
