package rogatory.statistics.tables;

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
import rogatory.vocabulary.Direction;

/** Fills tables with the requests of a test. */
final class Filling {

    private static final LocalDate HORIZON = LocalDate.of(2099, 1, 1);

    private Filling() {}

    static Table table(String id) {
        return table(id, new Parties(null, Map.of()));
    }

    static Table table(String id, Parties parties) {
        return Tables.all(ShippedThresholds.all(), parties).stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static FilledTable fill(String id, List<CaseFacts> cases, Period period, Scope scope) {
        return fill(table(id), cases, period, scope);
    }

    static FilledTable fill(Table table, List<CaseFacts> cases, Period period, Scope scope) {
        return FilledTable.of(
                table,
                groups(cases),
                new Question(new Asked(period, new CaseQuery(HORIZON, Instant.MAX, null, null)), scope));
    }

    /** The lines of the table as CSV, its header first. */
    static List<String> lines(String id, List<CaseFacts> cases, Period period) {
        return fill(id, cases, period, Scope.ALL).csv().lines().toList();
    }

    private static Stream<List<CaseFacts>> groups(List<CaseFacts> cases) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Direction.values()).map(direction -> cases.stream()
                        .filter(known -> known.kind() == kind && known.direction() == direction)
                        .toList()))
                .filter(group -> !group.isEmpty());
    }
}
