package rogatory.statistics.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.cases.Told;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.CaseQuery;
import rogatory.vocabulary.BasisInvoked;

/** Figures worked out by hand. */
class IndicatorsTest {

    private static final String TODAY = "2022-06-30";
    private static final Period Y2021 = year("2021");

    /** Acknowledged after 1 to 10 days, granted on the 20th, done and closed on the 31st day. */
    private static List<CaseFacts> tenDone() {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> Told.mla("mla-" + i, "2021-01-01", Told.plain("M-EVID-46_3a"))
                        .on("2021-01-%02d".formatted(1 + i), ACKNOWLEDGED)
                        .on("2021-01-21", GRANTED)
                        .on("2021-01-21", EXECUTION_STARTED)
                        .on("2021-02-01", ITEM_EXECUTED, NONE.items(List.of(1)))
                        .on("2021-02-01", RESULTS_SENT, NONE.items(List.of(1)))
                        .on("2021-02-01", CLOSED)
                        .asOf(TODAY))
                .toList();
    }

    private static CaseFacts refusedWhole() {
        return Told.mla("mla-11", "2021-03-01", Told.plain("M-RECS-46_3f.BANK"))
                .on("2021-03-10", ACKNOWLEDGED)
                .on("2021-03-20", CONSULTATION_OPENED)
                .on("2021-03-30", CONSULTATION_CLOSED)
                .on(
                        "2021-04-10",
                        REFUSED,
                        NONE.codes(List.of("M-DUAL-46_9b")).detail("RA").yes(true))
                .asOf(TODAY);
    }

    private static CaseFacts returnedAndTakenUpAgain() {
        return Told.mla("mla-12", "2020-12-01", Told.plain("M-SERV-46_3b"))
                .on("2020-12-10", RETURNED, NONE.detail("R-LANGUAGE"))
                .on("2021-05-01", REOPENED, NONE.detail("LATE_REPLY"))
                .asOf(TODAY);
    }

    private static List<CaseFacts> all() {
        return Stream.concat(tenDone().stream(), Stream.of(refusedWhole(), returnedAndTakenUpAgain()))
                .toList();
    }

    @Test
    void what_comes_in_and_what_ends_balances_with_what_is_open() {
        assertThat(Flow.of(all(), Y2021)).isEqualTo(new Flow(0, 11, 1, 11, 1));
        assertThat(Flow.of(all(), year("2020"))).isEqualTo(new Flow(0, 1, 0, 1, 0));
        assertThat(value("V-1", "received")).isEqualByComparingTo("11");
        assertThat(value("V-2", "sent")).isZero();
        assertThat(value("V-3", "reopened")).isEqualByComparingTo("1");
        assertThat(value("V-4", "open")).isEqualByComparingTo("1");
        assertThat(value("V-5", "clearance")).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2020-12-01,2020-12-09", "2020-12-10,2020-12-10", "2021-01-01,2021-01-31", "2021-02-01,2021-05-01"})
    void the_stock_balances_for_every_period(LocalDate from, LocalDate to) {
        assertThat(Flow.of(all(), new Period(from, to)).balances()).isTrue();
    }

    @Test
    void outcomes_are_shares_of_what_was_finalised() {
        assertThat(value("O-1", "count", Map.of("outcome", "EXECUTED_FULL"))).isEqualByComparingTo("10");
        assertThat(value("O-1", "share", Map.of("outcome", "REFUSED"))).isEqualByComparingTo("0.0909");
        assertThat(value("O-2", "requests")).isEqualByComparingTo("0.0909");
        assertThat(value("O-2", "items")).isEqualByComparingTo("0.0909");
        assertThat(value("O-3", "adverse")).isEqualByComparingTo("0.0909");
        assertThat(value("O-4", "count", Map.of("ground", "M-DUAL-46_9b", "stage", "RA", "article", "46(9)(b)")))
                .isEqualByComparingTo("1");
        assertThat(value("O-5", "reasoned")).isEqualByComparingTo("1");
        assertThat(value("O-5", "consulted")).isEqualByComparingTo("1");
    }

    @Test
    void days_to_acknowledge_have_the_median_of_eleven_and_all_who_came_in() {
        assertThat(value("D-1", "n")).isEqualByComparingTo("11");
        assertThat(value("D-1", "median")).as("of 1 to 9, 9 and 10").isEqualByComparingTo("6");
        assertThat(value("D-1", "q1")).isEqualByComparingTo("3.5");
        assertThat(value("D-1", "p90")).isEqualByComparingTo("9");
        assertThat(value("D-1", "max")).isEqualByComparingTo("10");
        assertThat(value("D-1", "kmMedian")).isEqualByComparingTo("6");
        assertThat(value("D-1", "censored")).isZero();
    }

    @Test
    void gross_and_net_days_and_those_of_each_holder_agree() {
        assertThat(value("D-4", "median")).isEqualByComparingTo("31");
        assertThat(value("D-5", "median")).isEqualByComparingTo("31");
        assertThat(value("D-6", "gross")).as("10 x 31 + 40").isEqualByComparingTo("350");
        assertThat(value("D-6", "days", Map.of("holder", "RX"))).as("10 x 11").isEqualByComparingTo("110");
        assertThat(value("D-6", "days", Map.of("holder", "RA")))
                .as("10 x 20 + 19 + 11")
                .isEqualByComparingTo("230");
        assertThat(value("D-6", "days", Map.of("holder", "RQ_RA"))).isEqualByComparingTo("10");
    }

    @Test
    void fewer_than_ten_have_no_quantile_and_it_says_why() {
        Figure few = figure(List.of(refusedWhole()), "D-1", "median", Map.of());

        assertThat(few.value()).isNull();
        assertThat(few.withheld()).isEqualTo("fewer than 10");
    }

    @Test
    void asking_back_counts_rounds_days_and_those_that_needed_none() {
        List<CaseFacts> cases = new ArrayList<>(tenDone());
        cases.add(Told.mla("mla-21", "2021-01-01", Told.plain("M-EVID-46_3a"))
                .on("2021-01-11", CLARIFICATION_SOUGHT)
                .on("2021-01-21", CLARIFICATION_ANSWERED)
                .on("2021-01-31", CLARIFICATION_SOUGHT)
                .on("2021-03-02", CLARIFICATION_LAPSED)
                .asOf(TODAY));

        assertThat(value(cases, "D-7", "rounds")).isEqualByComparingTo("0.1818");
        assertThat(value(cases, "D-7", "firstTimeRight")).isEqualByComparingTo("0.9091");
        assertThat(value(cases, "D-7", "lapsed")).isEqualByComparingTo("0.0909");
        assertThat(value(cases, "D-7", "days.n")).isEqualByComparingTo("2");
    }

    @Test
    void open_requests_are_overdue_old_or_silent() {
        List<CaseFacts> cases = List.of(
                Told.mla("mla-31", "2019-12-31", Told.plain("M-EVID-46_3a"))
                        .on("2020-01-01", DEADLINE_SET, NONE.day(LocalDate.parse("2021-12-30")))
                        .asOf(TODAY),
                Told.mla("mla-32", "2021-12-01", Told.plain("M-EVID-46_3a")).asOf(TODAY));

        assertThat(value(cases, "D-8", "overdue")).isEqualByComparingTo("0.5");
        assertThat(value(cases, "D-8", "older.730")).as("731 days").isEqualByComparingTo("0.5");
        assertThat(value(cases, "D-8", "older.1095")).isZero();
        assertThat(value(cases, "D-8", "silent.180")).isEqualByComparingTo("0.5");
    }

    @Test
    void questions_for_the_status_count_once_they_are_answered_or_had_to_be() {
        List<CaseFacts> cases = List.of(Told.mla("mla-41", "2021-01-01", Told.plain("M-EVID-46_3a"))
                .on("2021-02-01", STATUS_ASKED)
                .on("2021-03-03", STATUS_ANSWERED)
                .on("2021-04-01", STATUS_ASKED)
                .on("2021-05-02", STATUS_ANSWERED)
                .asOf(TODAY));

        assertThat(value(cases, "D-9", "answered.30"))
                .as("after 30 days and after 31")
                .isEqualByComparingTo("0.5");
    }

    @Test
    void extraditions_with_consent_are_told_from_the_others() {
        List<CaseFacts> cases = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> {
                    Told told = Told.extradition("extradition-" + i, "2021-01-01")
                            .on("2021-01-05", PROCEEDING_AUTHORISED)
                            .on("2021-01-10", ARRESTED);
                    if (i <= 4) {
                        told.on("2021-01-12", CONSENTED);
                    }
                    return told.on("2021-01-20", SURRENDER_ORDERED, NONE.detail("RM"))
                            .on("2021-01-%02d".formatted(20 + i), SURRENDERED)
                            .asOf(TODAY);
                })
                .toList();

        assertThat(value(cases, "D-10", "arrestToDecision.median")).isEqualByComparingTo("10");
        assertThat(value(cases, "D-10", "decisionToSurrender.median")).isEqualByComparingTo("5.5");
        assertThat(value(cases, "D-10", "custody.median")).isEqualByComparingTo("15.5");
        assertThat(value(cases, "D-10", "arrestToSurrender.n", Map.of("consent", "GIVEN")))
                .isEqualByComparingTo("4");
        assertThat(value(cases, "SIMP", "consented")).isEqualByComparingTo("0.4");
    }

    @Test
    void enquiries_are_answered_within_two_days_a_week_or_a_month() {
        List<CaseFacts> cases = List.of(
                replied("law-enforcement-1", "2021-03-03", "FULL"),
                replied("law-enforcement-2", "2021-03-08", "NIL"),
                replied("law-enforcement-3", "2021-04-15", "FULL"),
                Told.enquiry("law-enforcement-4", "2021-03-01").asOf(TODAY));

        assertThat(value(cases, "D-11", "replied.2")).isEqualByComparingTo("0.25");
        assertThat(value(cases, "D-11", "replied.7")).isEqualByComparingTo("0.5");
        assertThat(value(cases, "D-11", "replied.30")).isEqualByComparingTo("0.5");
        assertThat(value(cases, "D-11", "nil")).isEqualByComparingTo("0.3333");
    }

    @Test
    void assets_are_summed_a_currency_and_never_converted() {
        List<CaseFacts> cases = List.of(
                Told.mla("mla-51", "2020-01-01", Told.plain("M-RECV-46_3k.RETURN"))
                        .on("2021-01-01", ASSETS_FROZEN, NONE.items(List.of(1)).money(new BigDecimal("100.50"), "USD"))
                        .on("2021-02-01", CONFISCATION_ORDERED, NONE.money(new BigDecimal("90"), "USD"))
                        .on(
                                "2021-07-01",
                                ASSETS_RETURNED,
                                NONE.money(new BigDecimal("80"), "USD").detail("57_3_A"))
                        .asOf(TODAY),
                Told.mla("mla-52", "2020-01-01", Told.plain("M-FRZP-46_3j"))
                        .on("2021-01-01", ASSETS_FROZEN, NONE.money(new BigDecimal("7"), "CHF"))
                        .asOf(TODAY));

        assertThat(value(cases, "A-2", "sum", Map.of("currency", "USD"))).isEqualByComparingTo("100.50");
        assertThat(value(cases, "A-2", "sum", Map.of("currency", "CHF"))).isEqualByComparingTo("7");
        assertThat(value(cases, "A-2", "age.n")).as("one still stands").isEqualByComparingTo("1");
        assertThat(value(cases, "A-3", "sum", Map.of("currency", "USD"))).isEqualByComparingTo("90");
        assertThat(value(cases, "A-4", "sum", Map.of("currency", "USD"))).isEqualByComparingTo("80");
        assertThat(value(cases, "A-4", "acts", Map.of("basis", "57_3_A"))).isEqualByComparingTo("1");
        assertThat(figure(cases, "A-1", "sum", Map.of()).withheld()).contains("no event");
    }

    @Test
    void the_use_of_the_convention_is_counted_by_article() {
        assertThat(value("LB-1", "share", Map.of())).isEqualByComparingTo("1");
        assertThat(value("LB-1", "count", Map.of("basis", "UNCAC_46_7_SOLE"))).isEqualByComparingTo("11");
        assertThat(value("LB-1", "count", Map.of("result", "REFUSED"))).isEqualByComparingTo("1");
        assertThat(value("LB-2", "count")).isEqualByComparingTo("11");
        assertThat(value("LB-4", "share", Map.of("proceeding", "CRIMINAL"))).isEqualByComparingTo("1");
    }

    @Test
    void what_could_have_relied_on_the_convention_and_did_not_is_a_share_of_what_could() {
        List<CaseFacts> cases = List.of(
                onATreaty("mla-71").asOf(TODAY),
                onATreaty("mla-72")
                        .on("2021-04-01", RETURNED, NONE.detail("R-LANGUAGE"))
                        .asOf(TODAY),
                Told.mla("mla-73", "2021-03-01", Told.plain("M-EVID-46_3a")).asOf(TODAY));

        assertThat(LegalBases.unused(cases, Y2021, Parties.listed("FR", Map.of())))
                .containsExactly(Figure.count("count", 2), Figure.share("share", 2, 3));
        assertThat(LegalBases.unused(cases, Y2021, Parties.listed(null, Map.of())))
                .allSatisfy(figure -> assertThat(figure.withheld()).contains("rogatory.statistics.parties.own-state"));
    }

    private static Told onATreaty(String id) {
        return Told.mla(id, "2021-03-01", Told.plain("M-EVID-46_3a"))
                .on(
                        "2021-03-02",
                        LEGAL_BASIS_DETERMINED,
                        NONE.bases(List.of(new BasisInvoked("BILATERAL_MLA", "RELIED_ON"))));
    }

    @Test
    void figures_are_told_apart_by_the_codes_of_requests_and_one_of_several_codes_counts_with_each() {
        List<CaseFacts> cases = List.of(
                Told.mla("mla-81", "2021-03-01", Told.plain("M-EVID-46_3a"), Told.plain("M-SERV-46_3b"))
                        .asOf(TODAY),
                Told.mla("mla-82", "2021-04-01", Told.plain("M-EVID-46_3a")).asOf(TODAY),
                onATreaty("mla-83").asOf(TODAY));

        assertThat(received(cases, Breakdown.ASSISTANCE)).isEqualTo(Map.of("M-EVID-46_3a", 3, "M-SERV-46_3b", 1));
        assertThat(received(cases, Breakdown.BASIS)).isEqualTo(Map.of("BILATERAL_MLA", 1, "UNCAC_46_7_SOLE", 2));
        assertThat(received(cases, Breakdown.REGION)).isEqualTo(Map.of("WESTERN_EUROPE_OTHERS", 3));
        assertThat(received(cases, Breakdown.OFFENCE)).isEqualTo(Map.of("U17", 3));
        assertThat(received(List.of(Told.extradition("ext-81", "2021-03-01").asOf(TODAY)), Breakdown.ASSISTANCE))
                .isEqualTo(Map.of(Breakdown.NONE, 1));
    }

    private static Map<String, Integer> received(List<CaseFacts> cases, Breakdown by) {
        var asked = new Asked(Y2021, new CaseQuery(Y2021.to(), Instant.MAX, null, null));
        return IndicatorReport.of(Stream.of(cases), asked, List.of(Indicators.ALL.getFirst()), by)
                .indicators()
                .getFirst()
                .groups()
                .stream()
                .collect(Collectors.toMap(
                        group -> group.by().get(by.word()),
                        group -> group.figures().getFirst().value().intValue()));
    }

    @Test
    void quality_and_workload_follow_from_what_is_on_record() {
        List<CaseFacts> cases = List.of(
                Told.mla("mla-61", "2021-01-01", Told.plain("M-EVID-46_3a"))
                        .on("2021-01-02", COMPLETENESS_ASSESSED, NONE.number(4))
                        .on("2021-02-02", COMPLETENESS_ASSESSED, NONE.number(6))
                        .on("2021-03-01", RETURNED, NONE.detail("R-INCOMPLETE"))
                        .asOf(TODAY),
                Told.mla("mla-62", "2021-01-01", Told.plain("M-EVID-46_3a")).asOf(TODAY));

        assertThat(value(cases, "Q-1", "share", Map.of("score", "6"))).isEqualByComparingTo("1");
        assertThat(value(cases, "W-1", "daysOfWork")).as("one open, one a year").isEqualByComparingTo("365");
        assertThat(value(tenDone(), "SIMP", "withoutCourt")).isEqualByComparingTo("1");
    }

    @Test
    void every_indicator_answers_for_no_requests_at_all() {
        assertThat(Indicators.all(new Parties("FR", Map.of())))
                .allSatisfy(each -> assertThat(each.formula().of(List.of(), Y2021))
                        .as(each.id())
                        .isNotNull());
    }

    private static CaseFacts replied(String id, String on, String extent) {
        return Told.enquiry(id, "2021-03-01")
                .on(on, REPLIED, NONE.items(List.of(1)).detail(extent))
                .asOf(TODAY);
    }

    @Test
    void requests_with_a_good_practice_stand_beside_those_without_it() {
        CaseFacts consulted = Told.mla("mla-13", "2021-03-01", Told.plain("M-RECS-46_3f.BANK"))
                .on("2021-04-10", REFUSED, NONE.codes(List.of("M-OTHER")).detail("RA"))
                .on("2021-04-11", OBSERVED, NONE.detail("G12"))
                .on("2021-04-11", OBSERVED, NONE.detail("C03"))
                .asOf(TODAY);
        List<CaseFacts> cases =
                Stream.concat(all().stream(), Stream.of(consulted)).toList();

        assertThat(value(cases, "GP-1", "refused", Map.of("practice", "G12", "noted", "true")))
                .isEqualByComparingTo("1");
        assertThat(value(cases, "GP-1", "refused", Map.of("practice", "G12", "noted", "false")))
                .as("one of eleven decided")
                .isEqualByComparingTo("0.0909");
        assertThat(value(cases, "GP-1", "execution.median", Map.of("practice", "G12", "noted", "false")))
                .isEqualByComparingTo("31");
        assertThat(Indicators.ALL.stream().filter(each -> each.id().equals("GP-1")))
                .allSatisfy(effect -> assertThat(effect.formula().of(all(), Y2021))
                        .as("none was noted, and a challenge is no practice")
                        .isEmpty());
    }

    private static BigDecimal value(String id, String measure) {
        return value(all(), id, measure);
    }

    private static BigDecimal value(String id, String measure, Map<String, String> by) {
        return value(all(), id, measure, by);
    }

    private static BigDecimal value(List<CaseFacts> cases, String id, String measure) {
        return value(cases, id, measure, Map.of());
    }

    private static BigDecimal value(List<CaseFacts> cases, String id, String measure, Map<String, String> by) {
        return figure(cases, id, measure, by).value();
    }

    private static Figure figure(List<CaseFacts> cases, String id, String measure, Map<String, String> by) {
        Indicator indicator = Indicators.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<Figure> figures = indicator.formula().of(cases, Y2021);
        return figures.stream()
                .filter(figure ->
                        figure.measure().equals(measure) && figure.by().equals(by))
                .findFirst()
                .orElseThrow(() -> new AssertionError(measure + " by " + by + " is none of " + figures));
    }

    private static Period year(String year) {
        return new Period(LocalDate.parse(year + "-01-01"), LocalDate.parse(year + "-12-31"));
    }
}
