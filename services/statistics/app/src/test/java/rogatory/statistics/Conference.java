package rogatory.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.challenges.rules.ShippedThresholds;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.CaseQuery;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;
import rogatory.statistics.tables.Table;
import rogatory.statistics.tables.Tables;
import rogatory.vocabulary.Direction;

/** All tables of the requests of a test, with the thresholds that come with Rogatory. */
public final class Conference {

    /** With the shipped thresholds, of an authority whose State is not told. */
    public static final List<Table> TABLES = Tables.all(ShippedThresholds.all(), new Parties(null, Map.of()));

    private Conference() {}

    public static Question year(int year, LocalDate asOf, Instant knownAt, Scope scope) {
        Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Question(new Asked(period, new CaseQuery(asOf, knownAt, null, null)), scope);
    }

    public static List<FilledTable> tables(List<CaseFacts> cases, Question question) {
        return FilledTable.all(TABLES, groups(cases), question);
    }

    public static Stream<List<CaseFacts>> groups(List<CaseFacts> cases) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Direction.values()).map(direction -> cases.stream()
                        .filter(known -> known.kind() == kind && known.direction() == direction)
                        .toList()))
                .filter(group -> !group.isEmpty());
    }
}
