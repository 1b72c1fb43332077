package rogatory.statistics.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Told;
import rogatory.statistics.challenges.rules.Thresholds;

/** Figures of the meters worked out by hand, as seen from the last of June 2022. */
class MetersTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);
    private static final double DAY = 86_400;
    private static final List<Meter> METERS = Meters.all(thresholds());

    /** Acknowledged after 1 to 10 days, granted on the 20th, done and closed on the 31st day of 2022. */
    private static Stream<Told> tenDone() {
        return IntStream.rangeClosed(1, 10).mapToObj(i -> Told.mla("mla-" + i, "2022-01-01", Told.plain("M-EVID-46_3a"))
                .on("2022-01-%02d".formatted(1 + i), ACKNOWLEDGED)
                .on("2022-01-21", GRANTED)
                .on("2022-01-21", EXECUTION_STARTED)
                .on("2022-02-01", ITEM_EXECUTED, NONE.items(List.of(1)))
                .on("2022-02-01", RESULTS_SENT, NONE.items(List.of(1)))
                .on("2022-02-01", CLOSED));
    }

    private static Told refusedAfterTwoRounds() {
        return Told.mla("mla-11", "2021-12-01", Told.plain("M-RECS-46_3f.BANK"))
                .on("2021-12-05", CLARIFICATION_SOUGHT)
                .on("2021-12-15", CLARIFICATION_ANSWERED)
                .on("2021-12-20", CLARIFICATION_SOUGHT)
                .on("2022-01-10", CLARIFICATION_ANSWERED)
                .on(
                        "2022-03-01",
                        REFUSED,
                        NONE.codes(List.of("M-DUAL-46_9b")).detail("RA").yes(true));
    }

    private static Told openSince2020() {
        return Told.mla("mla-12", "2020-06-01", Told.plain("M-FRZP-46_3j"))
                .on("2020-06-10", ACKNOWLEDGED)
                .on("2021-02-01", ASSETS_FROZEN, NONE.money(new BigDecimal("1500.50"), "CHF"));
    }

    private static Map<Map<String, String>, Double> levels(String name) {
        List<CaseFacts> cases = Stream.concat(tenDone(), Stream.of(refusedAfterTwoRounds(), openSince2020()))
                .map(told -> told.asOf(TODAY.toString()))
                .toList();
        return samples(name, cases).stream()
                .map(Sample.Level.class::cast)
                .collect(Collectors.toMap(MetersTest::unkinded, Sample.Level::value));
    }

    private static List<Sample> samples(String name, List<CaseFacts> cases) {
        Meter meter = METERS.stream()
                .filter(each -> each.name().equals("rogatory_" + name))
                .findFirst()
                .orElseThrow();
        return Reckoning.of(List.of(meter), Stream.of(cases), TODAY).samples().get(meter);
    }

    private static Map<String, String> unkinded(Sample sample) {
        assertThat(sample.tags()).contains(entry("kind", "mla"), entry("direction", "INCOMING"));
        Map<String, String> rest = new TreeMap<>(sample.tags());
        rest.keySet().removeAll(List.of("kind", "direction"));
        return rest;
    }

    @Test
    void days_are_counted_into_buckets_as_wide_as_cases_take() {
        var spread =
                samples(
                                "requests_duration_seconds",
                                tenDone()
                                        .map(told -> told.asOf(TODAY.toString()))
                                        .toList())
                        .stream()
                        .map(Sample.Spread.class::cast)
                        .filter(sample -> sample.tags().containsValue("ACKNOWLEDGED"))
                        .findFirst()
                        .orElseThrow();

        assertThat(spread.days().counts()).as("a day, a week, a fortnight").startsWith(1L, 6L, 3L, 0L);
        assertThat(spread.days().sum()).isEqualTo(55);
        assertThat(CaseDays.bounds()).startsWith(DAY, 7 * DAY).endsWith(1825 * DAY, Double.POSITIVE_INFINITY);
    }

    @Test
    void days_beyond_five_years_are_counted_too() {
        CaseDays days = CaseDays.of(List.of(0L, 1825L, 1826L, 4000L));

        assertThat(days.counts()).startsWith(1L).endsWith(1L, 2L);
        assertThat(days.count()).isEqualTo(4);
    }

    @Test
    void the_time_of_each_holder_is_that_of_what_ended_in_the_year_to_date() {
        assertThat(levels("requests_held_seconds"))
                .containsEntry(Map.of("holder", "RQ"), 31 * DAY)
                .containsEntry(Map.of("holder", "RX"), 10 * 11 * DAY);
        assertThat(levels("requests_held_seconds").values().stream()
                        .mapToDouble(each -> each)
                        .sum())
                .as("31 days each, and 90")
                .isEqualTo((10 * 31 + 90) * DAY);
    }

    @Test
    void what_is_open_has_its_age() {
        assertThat(levels("requests_aged"))
                .hasSize(5)
                .containsEntry(Map.of("age", "UNDER_3_YEARS"), 1.0)
                .containsEntry(Map.of("age", "UNDER_HALF_YEAR"), 0.0);
    }

    @Test
    void rounds_of_clarification_are_counted_by_request() {
        assertThat(levels("requests_clarified"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Map.of("rounds", "0"), 10.0,
                        Map.of("rounds", "1"), 0.0,
                        Map.of("rounds", "2"), 1.0,
                        Map.of("rounds", "3_OR_MORE"), 0.0));
        assertThat(levels("requests_lapsed")).containsExactly(entry(Map.of(), 0.0));
    }

    @Test
    void a_request_relies_on_the_convention_alone_beside_others_or_not() {
        assertThat(levels("requests_reliance"))
                .containsEntry(Map.of("reliance", "CONVENTION_ALONE"), 11.0)
                .containsEntry(Map.of("reliance", "OTHERS"), 0.0);
        assertThat(levels("requests_based")).containsExactly(entry(Map.of("basis", "UNCAC_46_7_SOLE"), 11.0));
    }

    @Test
    void a_refusal_has_its_ground_its_article_and_who_decided() {
        assertThat(levels("refusals"))
                .containsExactly(entry(Map.of("ground", "M-DUAL-46_9b", "article", "46(9)(b)", "stage", "RA"), 1.0));
    }

    @Test
    void challenges_are_counted_where_none_was_met_too() {
        Map<Map<String, String>, Double> met = levels("challenges_met");

        assertThat(met)
                .hasSize(22)
                .containsEntry(Map.of("challenge", "C01", "source", "SEED 19"), 1.0)
                .containsEntry(Map.of("challenge", "C15", "source", "UNCAC 46(14)"), 0.0);
        assertThat(levels("challenges_examined")).containsExactly(entry(Map.of(), 12.0));
    }

    @Test
    void assets_are_counted_and_summed_in_their_currency() {
        assertThat(levels("assets_acts")).containsExactly(entry(Map.of("stage", "FROZEN"), 1.0));
        assertThat(levels("assets_amount"))
                .containsExactly(entry(Map.of("stage", "FROZEN", "currency", "CHF"), 1500.5));
    }

    @Test
    void a_year_has_its_intake_its_ends_and_its_stock() {
        assertThat(levels("year_intake"))
                .hasSize(5)
                .containsEntry(Map.of("year", "2022"), 10.0)
                .containsEntry(Map.of("year", "2021"), 1.0)
                .containsEntry(Map.of("year", "2020"), 1.0);
        assertThat(levels("year_finalised"))
                .containsEntry(Map.of("year", "2022", "result", "EXECUTED"), 10.0)
                .containsEntry(Map.of("year", "2022", "result", "REFUSED"), 1.0)
                .containsEntry(Map.of("year", "2021", "result", "EXECUTED"), 0.0);
        assertThat(levels("year_open"))
                .containsEntry(Map.of("year", "2021"), 2.0)
                .containsEntry(Map.of("year", "2022"), 1.0);
    }

    @Test
    void the_quantiles_of_a_year_are_those_of_its_indicators_and_withheld_of_fewer_than_ten() {
        assertThat(levels("year_duration_seconds"))
                .containsEntry(Map.of("year", "2022", "until", "ACKNOWLEDGED", "stat", "MEDIAN"), 5.5 * DAY)
                .containsEntry(Map.of("year", "2022", "until", "EXECUTED", "stat", "P90"), 31 * DAY)
                .doesNotContainKey(Map.of("year", "2021", "until", "ACKNOWLEDGED", "stat", "MEDIAN"));
    }

    @Test
    void no_tag_names_a_request_or_a_partner() {
        List<CaseFacts> cases =
                tenDone().map(told -> told.asOf(TODAY.toString())).toList();
        Reckoning all = Reckoning.of(METERS, Stream.of(cases), TODAY);

        assertThat(all.samples().values().stream().flatMap(List::stream))
                .hasSizeGreaterThan(40)
                .allSatisfy(sample -> assertThat(sample.tags().values())
                        .noneMatch(tag -> tag.startsWith("mla-") || tag.equals("CH")));
    }

    @SuppressWarnings("unchecked")
    private static Thresholds thresholds() {
        Map<String, Map<String, Map<String, Object>>> settings =
                new Yaml().load(MetersTest.class.getResourceAsStream("/challenges.yaml"));
        Map<String, Map<String, Integer>> nested = (Map<String, Map<String, Integer>>)
                settings.get("rogatory").get("challenges").get("thresholds");
        Map<String, Integer> flat = new TreeMap<>();
        nested.forEach((code, named) -> named.forEach((name, value) -> flat.put(code + "." + name, value)));
        return new Thresholds(flat, List.of());
    }
}
