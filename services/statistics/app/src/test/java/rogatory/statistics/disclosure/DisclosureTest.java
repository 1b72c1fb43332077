package rogatory.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.statistics.Conference;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Told;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;

/** Each rule for what is shown, with few requests. */
class DisclosureTest {

    private static final String TODAY = "2022-03-31";

    private static Disclosure released(List<CaseFacts> cases, Figures... earlier) {
        Question all = question(Scope.ALL);
        return Disclosure.of(
                all,
                Conference.tables(cases, all),
                Conference.tables(cases, question(Scope.UNCAC)),
                () -> Conference.groups(cases),
                List.of(earlier));
    }

    private static Question question(Scope scope) {
        return Conference.year(2021, LocalDate.parse(TODAY), Instant.MAX, scope);
    }

    private static Stream<String> lines(Disclosure disclosure, String table) {
        return disclosure.tables().get("all").stream()
                .filter(each -> each.table().equals(table))
                .map(FilledTable::csv)
                .flatMap(String::lines)
                .skip(1);
    }

    private static Told request(int number) {
        return Told.mla("mla-" + number, "2021-02-01", Told.plain("M-RECV-46_3k.RETURN"));
    }

    private static List<CaseFacts> plain(int many, String partner) {
        return IntStream.range(0, many)
                .mapToObj(n -> request(n)
                        .on("2021-02-02", CORRECTED, NONE.detail("partner").codes(List.of(partner))))
                .map(told -> told.asOf(TODAY))
                .toList();
    }

    private static CaseFacts brought(int number, String amount) {
        return request(number)
                .on("2021-04-01", GRANTED, NONE.items(List.of(1)))
                .on("2021-04-01", EXECUTION_STARTED)
                .on("2021-05-01", ITEM_EXECUTED, NONE.items(List.of(1)).money(new BigDecimal(amount), "USD"))
                .on("2021-05-02", RESULTS_SENT, NONE.items(List.of(1)))
                .on("2021-05-03", CLOSED)
                .asOf(TODAY);
    }

    private static List<CaseFacts> brought(String... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(n -> brought(n, amounts[n]))
                .toList();
    }

    private static String returned(String... amounts) {
        return lines(released(brought(amounts)), "T8")
                .filter(line -> line.contains("RETURNED"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_sum_is_shown_where_its_count_is_and_no_request_brings_most() {
        assertThat(returned("10", "20")).endsWith("USD,c,c,c");
        assertThat(returned("10", "20", "30")).endsWith("USD,c,c,c");
        assertThat(returned("10", "10", "5", "5", "91")).endsWith("USD,5,5,c");
        assertThat(returned("10", "10", "5", "5", "90")).endsWith("USD,5,5,120");
        assertThat(returned("1", "1", "1", "1", "1")).endsWith("USD,5,5,5");
    }

    @Test
    void a_state_of_few_requests_is_counted_among_its_regional_group_and_a_group_of_few_among_the_others() {
        List<CaseFacts> cases = new ArrayList<>(plain(7, "CH"));
        cases.addAll(plain(4, "FR"));
        cases.addAll(plain(3, "DE"));
        cases.addAll(plain(3, "KE"));
        cases.addAll(plain(4, "BR"));

        assertThat(lines(released(cases), "partners"))
                .containsExactly(
                        "mla,INCOMING,WESTERN_EUROPE_OTHERS,CH,7",
                        "mla,INCOMING,WESTERN_EUROPE_OTHERS,OTHERS,7",
                        "mla,INCOMING,OTHERS,OTHERS,7");
    }

    @Test
    void quantiles_stand_without_their_number_and_without_the_longest() {
        List<CaseFacts> cases = IntStream.range(0, 12)
                .mapToObj(n -> request(n).on("2021-03-%02d".formatted(1 + n), ACKNOWLEDGED))
                .map(told -> told.on("2021-05-01", RETURNED, NONE.detail("R-LANGUAGE"))
                        .asOf(TODAY))
                .toList();

        assertThat(lines(released(cases), "T5").filter(line -> line.contains("D-1,OUTCOME")))
                .containsExactly("mla,INCOMING,D-1,OUTCOME,c,33.5,30.75,36.25,37.9,c,,,,");
    }

    @Test
    void quantiles_of_nine_are_not_shown_nor_that_they_are_nine() {
        List<CaseFacts> cases = IntStream.range(0, 9)
                .mapToObj(n -> request(n).on("2021-03-%02d".formatted(1 + n), ACKNOWLEDGED))
                .map(told -> told.on("2021-05-01", RETURNED, NONE.detail("R-LANGUAGE"))
                        .asOf(TODAY))
                .toList();

        assertThat(lines(released(cases), "T5").filter(line -> line.contains("D-1,OUTCOME")))
                .containsExactly("mla,INCOMING,D-1,OUTCOME,c,,,,,,,,,");
    }

    @Test
    void of_the_quality_of_the_record_only_the_number_of_cells_that_are_not_shown_is_told() {
        Disclosure disclosure = released(plain(7, "CH"));
        long marks = disclosure.tables().get("all").stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.values().stream())
                .filter(Suppressed.class::isInstance)
                .count();

        assertThat(lines(disclosure, "T11")).containsExactly("mla,INCOMING,,,,,,,," + marks);
    }

    @Test
    void what_else_a_row_of_few_requests_counts_is_not_shown() {
        List<CaseFacts> cases = new ArrayList<>(plain(7, "CH"));
        cases.add(Told.mla(
                        "mla-items",
                        "2021-02-01",
                        Collections.nCopies(6, Told.plain("M-SERV-46_3b")).toArray(Opening.Asked[]::new))
                .on(
                        "2021-03-01",
                        REFUSED,
                        NONE.codes(List.of("M-DUAL-46_9b")).detail("RA").yes(true))
                .asOf(TODAY));

        assertThat(lines(released(cases), "T3")).containsExactly("mla,INCOMING,M-DUAL-46_9b,46(9)(b),RA,c,c");
    }

    @Test
    void what_an_earlier_release_gives_away_is_not_released() {
        var group = Map.of("kind", "mla", "direction", "INCOMING");
        var open = new CellId(2021, "all", "T1", group, "received");
        var twin = new CellId(2020, "all", "T1", group, "told_before");
        var figures = new Figures(
                2020, List.of(new Figures.Count(twin, 3, null)), List.of(Relation.sum(List.of(open), List.of(twin))));

        assertThatThrownBy(() -> released(plain(3, "CH"), figures))
                .isInstanceOf(CannotBeProtected.class)
                .hasMessageContaining("cannot be released");
    }
}
