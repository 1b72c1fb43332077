package rogatory.statistics.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.statistics.Conference;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.indicators.Figure;
import rogatory.statistics.indicators.IndicatorReport;
import rogatory.statistics.indicators.Indicators;
import rogatory.statistics.store.CaseQuery;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;
import rogatory.statistics.tables.Table;

/** Tables of what the services record of a case log agree, cell by cell, with a reckoning from its CSV files. */
class PencilTest {

    private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);
    private static final Path PUBLIC = Path.of("../../../infra/intake/cases");

    @TempDir
    private static Path folder;

    private static DecidedCaseLog simulated;
    private static List<CaseFacts> cases;

    @BeforeAll
    static void simulate() {
        simulated = DecidedCaseLog.simulated(2, 5, UNTIL, folder);
        cases = cases(simulated);
    }

    @Test
    void the_days_of_a_simulated_caseload_agree() {
        Pencil pencil = simulated.pencil();

        for (int year = 2023; year <= 2024; year++) {
            var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            List<String> lines = lines("T5", cases, period, UNTIL);
            assertThat(lines)
                    .as("nine in ten have quantiles")
                    .filteredOn(line -> !line.contains(",,,,,,,,"))
                    .hasSizeGreaterThan(60);
            assertThat(lines)
                    .as("T5 of %s", period)
                    .containsExactlyElementsOf(pencil.durations(period.from(), period.to()));
        }
    }

    @Test
    void the_flow_of_a_simulated_caseload_agrees_for_every_month() {
        Pencil pencil = simulated.pencil();

        for (LocalDate from = LocalDate.of(2023, 1, 1); from.isBefore(UNTIL); from = from.plusMonths(1)) {
            var period = new Period(from, from.plusMonths(1).minusDays(1));
            assertThat(lines("T1", cases, period, UNTIL))
                    .as("T1 of %s", period)
                    .containsExactlyElementsOf(pencil.flow(period.from(), period.to()));
        }
    }

    @Test
    void the_outcomes_and_the_grounds_of_refusal_of_a_simulated_caseload_agree_for_every_month() {
        Pencil pencil = simulated.pencil();

        for (LocalDate from = LocalDate.of(2023, 1, 1); from.isBefore(UNTIL); from = from.plusMonths(1)) {
            agree(pencil, cases, new Period(from, from.plusMonths(1).minusDays(1)), UNTIL);
        }
        var both = new Period(LocalDate.of(2023, 1, 1), UNTIL);
        agree(pencil, cases, both, UNTIL);
        assertThat(pencil.outcomes(both.from(), both.to())).hasSizeGreaterThan(35);
        assertThat(pencil.grounds(both.from(), both.to())).hasSizeGreaterThan(40);
    }

    @Test
    void the_outcomes_and_the_grounds_of_refusal_of_the_public_cases_agree_for_every_month() {
        LocalDate until = LocalDate.of(2025, 12, 31);
        DecidedCaseLog known =
                DecidedCaseLog.of(PUBLIC.resolve("public-requests.csv"), PUBLIC.resolve("public-events.csv"), until);
        List<CaseFacts> facts = cases(known);
        Pencil pencil = known.pencil();

        for (LocalDate from = LocalDate.of(1986, 1, 1); from.getYear() < 2014; from = from.plusMonths(1)) {
            agree(pencil, facts, new Period(from, from.plusMonths(1).minusDays(1)), until);
        }
    }

    static void agree(Pencil pencil, List<CaseFacts> facts, Period period, LocalDate asOf) {
        assertThat(lines("T2", facts, period, asOf))
                .as("T2 of %s", period)
                .containsExactlyElementsOf(pencil.outcomes(period.from(), period.to()));
        assertThat(lines("T3", facts, period, asOf))
                .as("T3 of %s", period)
                .containsExactlyElementsOf(pencil.grounds(period.from(), period.to()));
    }

    @Test
    void the_days_of_the_public_cases_agree() {
        LocalDate until = LocalDate.of(2025, 12, 31);
        DecidedCaseLog known =
                DecidedCaseLog.of(PUBLIC.resolve("public-requests.csv"), PUBLIC.resolve("public-events.csv"), until);
        List<CaseFacts> facts = cases(known);
        Pencil pencil = known.pencil();

        for (int year = 1986; year <= 2013; year++) {
            var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            assertThat(lines("T5", facts, period, until))
                    .as("T5 of %s", period)
                    .containsExactlyElementsOf(pencil.durations(period.from(), period.to()));
        }
        var all = new Period(LocalDate.of(1986, 1, 1), LocalDate.of(2013, 12, 31));
        assertThat(lines("T5", facts, all, until)).containsExactlyElementsOf(pencil.durations(all.from(), all.to()));
    }

    @Test
    void the_twenty_most_important_figures_of_the_indicators_agree() {
        Map<String, String> reckoned = simulated.pencil().twenty(LocalDate.of(2024, 1, 1), UNTIL);
        var asked =
                new Asked(new Period(LocalDate.of(2024, 1, 1), UNTIL), new CaseQuery(UNTIL, Instant.MAX, null, null));
        IndicatorReport report = IndicatorReport.of(Conference.groups(cases), asked, Indicators.ALL);

        assertThat(reckoned).hasSize(20).doesNotContainValue("").doesNotContainValue("0");
        assertThat(reckoned.keySet())
                .allSatisfy(name -> assertThat(shown(report, name)).as(name).isEqualTo(reckoned.get(name)));
    }

    /** The figure of such a name, such as {@code D-1 median}, of requests to us for mutual legal assistance; of V-2 of ours. */
    private static String shown(IndicatorReport report, String name) {
        String[] part = name.split(" ");
        String direction = part[0].equals("V-2") ? "OUTGOING" : "INCOMING";
        List<Figure> figures = report.indicators().stream()
                .filter(shown -> shown.id().equals(part[0]))
                .flatMap(shown -> shown.groups().stream())
                .filter(group ->
                        group.kind().equals("mla") && group.direction().name().equals(direction))
                .flatMap(group -> group.figures().stream())
                .filter(figure -> figure.measure().equals(part[1]))
                .filter(figure -> part[0].equals("O-4") || figure.by().isEmpty())
                .toList();
        return figures.stream()
                .map(figure -> Objects.requireNonNull(figure.value()))
                .reduce(BigDecimal::add)
                .map(BigDecimal::toPlainString)
                .orElse("none");
    }

    static List<CaseFacts> cases(DecidedCaseLog load) {
        List<CaseFacts> cases = new ArrayList<>();
        load.forEach(stream -> CaseFacts.of(
                        stream.acts().getFirst().event().requestId(), stream.facts(), load.until(), Instant.MAX)
                .ifPresent(cases::add));
        return cases;
    }

    static List<String> lines(String id, List<CaseFacts> cases, Period period, LocalDate asOf) {
        var question = new Question(new Asked(period, new CaseQuery(asOf, Instant.MAX, null, null)), Scope.ALL);
        Table table = Conference.TABLES.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return FilledTable.of(table, Conference.groups(cases), question)
                .csv()
                .lines()
                .skip(1)
                .toList();
    }
}
