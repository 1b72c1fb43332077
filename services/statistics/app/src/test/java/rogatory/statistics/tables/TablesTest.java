package rogatory.statistics.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.cases.Told;
import rogatory.statistics.parties.Parties;
import rogatory.vocabulary.BasisInvoked;

/** Tables worked out by hand. */
class TablesTest {

    private static final String TODAY = "2022-06-30";
    private static final Period Y2021 = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

    private static Told brought() {
        return Told.mla("mla-1", "2020-12-01", Told.plain("M-RECV-46_3k.RETURN"), Told.plain("M-EVID-46_3a"))
                .on("2020-12-11", ACKNOWLEDGED)
                .on("2021-01-21", GRANTED, NONE.items(List.of(1)))
                .on("2021-01-21", EXECUTION_STARTED)
                .on(
                        "2021-01-31",
                        ITEMS_REFUSED,
                        NONE.items(List.of(2)).codes(List.of("M-DUAL-46_9b")).detail("RA"))
                .on("2021-02-01", ITEM_EXECUTED, NONE.items(List.of(1)).money(new BigDecimal("500.50"), "USD"))
                .on("2021-02-01", RESULTS_SENT, NONE.items(List.of(1)))
                .on("2021-02-01", CLOSED);
    }

    private static Told refusedWhole() {
        return Told.mla("mla-2", "2021-03-01", Told.plain("M-RECS-46_3f.BANK"), Told.plain("M-SERV-46_3b"))
                .on("2021-03-10", ACKNOWLEDGED)
                .on(
                        "2021-04-10",
                        REFUSED,
                        NONE.codes(List.of("M-DUAL-46_9b")).detail("RA").yes(true));
    }

    private static Told returnedAndTakenUpAgain() {
        return Told.mla("mla-3", "2020-10-01", Told.plain("M-SERV-46_3b"))
                .on("2020-10-10", RETURNED, NONE.detail("R-LANGUAGE"))
                .on("2021-05-01", REOPENED, NONE.detail("LATE_REPLY"));
    }

    private static Told onATreaty() {
        return Told.mla("mla-4", "2021-06-01", Told.plain("M-SERV-46_3b"))
                .on(
                        "2021-06-02",
                        LEGAL_BASIS_DETERMINED,
                        NONE.bases(List.of(
                                new BasisInvoked("BILATERAL_MLA", "RELIED_ON"),
                                new BasisInvoked("RECIPROCITY", "SUPPLEMENTARY"))))
                .recorded("2021-06-01", "2021-06-03", ACKNOWLEDGED, NONE);
    }

    private static List<CaseFacts> all() {
        return List.of(
                brought().asOf(TODAY),
                refusedWhole().asOf(TODAY),
                returnedAndTakenUpAgain().asOf(TODAY),
                onATreaty().asOf(TODAY),
                Told.outgoing("mla-outgoing-1", "2021-01-01")
                        .on("2021-01-31", SENT)
                        .asOf(TODAY));
    }

    @Test
    void the_flow_tells_what_was_open_came_in_was_reopened_and_ended() {
        assertThat(Filling.lines("T1", all(), Y2021))
                .containsExactly(
                        "kind,direction,opening_stock,received,reopened,finalised,closing_stock,clearance",
                        "mla,INCOMING,1,2,1,2,2,1",
                        "mla,OUTGOING,0,1,0,0,1,0");
    }

    @Test
    void what_is_reopened_leaves_the_count_of_the_period_of_its_reopening_not_of_its_end() {
        List<CaseFacts> one = List.of(Told.mla("mla-5", "2021-01-01", Told.plain("M-SERV-46_3b"))
                .on("2021-01-10", RETURNED, NONE.detail("R-LANGUAGE"))
                .on("2021-02-01", REOPENED, NONE.detail("LATE_REPLY"))
                .on("2021-03-01", RETURNED, NONE.detail("R-LANGUAGE"))
                .asOf(TODAY));

        assertThat(Filling.lines("T1", one, month(1)).get(1)).isEqualTo("mla,INCOMING,0,1,0,1,0,1");
        assertThat(Filling.lines("T1", one, month(2)).get(1)).isEqualTo("mla,INCOMING,0,0,1,0,1,");
        assertThat(Filling.lines("T1", one, month(3)).get(1)).isEqualTo("mla,INCOMING,1,0,0,1,0,");
    }

    @Test
    void outcomes_share_what_was_finalised() {
        assertThat(Filling.lines("T2", all(), Y2021))
                .containsExactly(
                        "kind,direction,outcome,requests,share",
                        "mla,INCOMING,EXECUTED_PARTIAL,1,0.5",
                        "mla,INCOMING,REFUSED,1,0.5");
    }

    @Test
    void a_ground_counts_the_requests_and_the_items_that_it_stopped() {
        assertThat(Filling.lines("T3", all(), Y2021))
                .containsExactly(
                        "kind,direction,ground,article,stage,requests,items",
                        "mla,INCOMING,M-DUAL-46_9b,46(9)(b),RA,2,3");
        assertThat(Filling.lines("T3", all(), month(1)).get(1))
                .as("one item of a request that went on")
                .isEqualTo("mla,INCOMING,M-DUAL-46_9b,46(9)(b),RA,1,1");
    }

    @Test
    void legal_bases_are_counted_by_role_and_the_convention_besides() {
        assertThat(Filling.lines("T4", all(), Y2021))
                .containsExactly(
                        "kind,direction,basis,role,requests,share,executed,refused",
                        "mla,INCOMING,BILATERAL_MLA,RELIED_ON,1,0.5,0,0",
                        "mla,INCOMING,RECIPROCITY,SUPPLEMENTARY,1,0.5,0,0",
                        "mla,INCOMING,UNCAC_46_7_SOLE,RELIED_ON,1,0.5,0,1",
                        "mla,INCOMING,NONE_STATED,,0,0,0,0",
                        "mla,INCOMING,UNCAC_ANY,RELIED_ON,1,0.5,0,1",
                        "mla,INCOMING,UNCAC_SOLE,RELIED_ON,1,0.5,0,1",
                        "mla,OUTGOING,UNCAC_46_7_SOLE,RELIED_ON,1,1,0,0",
                        "mla,OUTGOING,NONE_STATED,,0,0,0,0",
                        "mla,OUTGOING,UNCAC_ANY,RELIED_ON,1,1,0,0",
                        "mla,OUTGOING,UNCAC_SOLE,RELIED_ON,1,1,0,0");
    }

    @Test
    void a_request_that_could_have_relied_on_the_convention_and_did_not_is_counted_once_the_own_state_is_known() {
        Parties france = Parties.listed("FR", Map.of());

        assertThat(Filling.fill(Filling.table("T4", france), all(), Y2021, Scope.ALL)
                        .csv()
                        .lines())
                .contains(
                        "mla,INCOMING,UNCAC_AVAILABLE_UNUSED,,1,0.5,0,0",
                        "mla,OUTGOING,UNCAC_AVAILABLE_UNUSED,,0,0,0,0");
        assertThat(Filling.fill("T4", all(), Y2021, Scope.ALL).note())
                .contains("rogatory.statistics.parties.own-state names no State");
    }

    @Test
    void durations_have_quantiles_of_what_ended_and_the_estimate_for_what_came_in() {
        List<CaseFacts> eleven = java.util.stream.IntStream.rangeClosed(1, 11)
                .mapToObj(i -> Told.mla("mla-" + i, "2021-01-01", Told.plain("M-SERV-46_3b"))
                        .on("2021-01-%02d".formatted(1 + i), ACKNOWLEDGED)
                        .on("2021-02-01", RETURNED, NONE.detail("R-LANGUAGE"))
                        .asOf(TODAY))
                .toList();

        assertThat(Filling.lines("T5", eleven, Y2021))
                .startsWith("kind,direction,indicator,cohort,n,median_days,q1_days,q3_days,p90_days,max_days,"
                        + "km_median_days,km_low,km_high,censored_share")
                .contains("mla,INCOMING,D-1,OUTCOME,11,6,3.5,8.5,10,11,,,,")
                .anyMatch(line -> line.startsWith("mla,INCOMING,D-1,INTAKE,11,,,,,,6,") && line.endsWith(",0"))
                .contains("mla,INCOMING,D-4,INTAKE,11,,,,,,,,,1", "mla,INCOMING,D-4.first,OUTCOME,0,,,,,,,,,");
    }

    @Test
    void few_durations_are_withheld() {
        assertThat(Filling.lines("T5", all(), Y2021)).contains("mla,INCOMING,D-1,OUTCOME,2,,,,,,,,,");
    }

    @Test
    void assets_are_summed_by_currency() {
        assertThat(Filling.lines("T8", all(), Y2021))
                .containsExactly(
                        "kind,direction,stage,currency,requests,acts,sum", "mla,INCOMING,RETURNED,USD,1,1,500.5");
        assertThat(Filling.lines("T8", all(), new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))))
                .containsExactly("kind,direction,stage,currency,requests,acts,sum", "mla,INCOMING,REQUESTED,,1,,");
    }

    @Test
    void the_quality_of_the_record_counts_what_was_entered_late() {
        assertThat(Filling.lines("T11", all(), Y2021))
                .containsExactly(
                        "kind,direction,requests,events,late,late_share,voided,corrected,restated_cells,suppressed_cells",
                        "mla,INCOMING,4,17,1,0.0588,0,0,,0",
                        "mla,OUTGOING,1,2,0,0,0,0,,0");
    }

    private static List<CaseFacts> observed() {
        return List.of(
                refusedWhole()
                        .on("2021-04-11", OBSERVED, NONE.detail("C03"))
                        .on("2021-04-11", OBSERVED, NONE.detail("C18"))
                        .on("2021-04-11", OBSERVED, NONE.detail("G12"))
                        .on("2021-04-11", OBSERVED, NONE.detail("T3"))
                        .on("2021-04-12", OBSERVATION_WITHDRAWN, NONE.detail("T3"))
                        .asOf(TODAY),
                onATreaty().on("2021-06-05", OBSERVED, NONE.detail("T3")).asOf(TODAY));
    }

    @Test
    void a_challenge_is_told_by_who_says_so_and_no_request_stands_in_two_rows() {
        assertThat(Filling.lines("T6", observed(), Y2021))
                .startsWith(
                        "challenge,seed_paragraph,kind,direction,requests,share,attributable_days,source,looked_at,name")
                .contains(
                        "C03,19,mla,INCOMING,0,0,0,RULE,2,Refusal",
                        "C03,19,mla,INCOMING,1,0.5,0,BOTH,2,Refusal",
                        "C16,,mla,INCOMING,1,0.5,0,RULE,2,Dual criminality",
                        "C18,,mla,INCOMING,0,0,0,RULE,2,\"Confidentiality, notice to the subject, rights of appeal\"",
                        "C18,,mla,INCOMING,1,0.5,0,USER,2,\"Confidentiality, notice to the subject, rights of appeal\"")
                .hasSize(1 + 22 + 2);
    }

    @Test
    void good_practices_and_needs_are_counted_where_users_noted_them_and_did_not_withdraw_them() {
        assertThat(Filling.lines("T7", observed(), Y2021))
                .containsExactly(
                        "kind,direction,practice,requests,share,looked_at,name",
                        "mla,INCOMING,G12,1,0.5,2,Consultation before refusal");
        assertThat(Filling.lines("T10", observed(), Y2021))
                .containsExactly(
                        "kind,direction,need,requests,share,looked_at,name", "mla,INCOMING,T3,1,0.5,2,Training");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"T9 | kind,direction,region,authority_type,authorities"})
    void what_nothing_fills_has_a_header_and_says_why(String id, String header) {
        assertThat(Filling.lines(id, all(), Y2021)).containsExactly(header);
        assertThat(Filling.fill(id, all(), Y2021, Scope.ALL).note()).contains("none can be counted");
    }

    @Test
    void the_scope_of_the_convention_holds_what_relies_on_it_or_concerns_its_offences() {
        CaseFacts onATreaty = onATreaty().asOf(TODAY);

        assertThat(onATreaty.particulars().uncacAny()).isFalse();
        assertThat(Scope.UNCAC.holds(onATreaty))
                .as("U17 is an offence of Art. 17")
                .isTrue();
        CaseFacts aside = aside(onATreaty);
        assertThat(Scope.UNCAC.holds(aside)).isFalse();
        assertThat(Filling.fill("T1", List.of(aside), Y2021, Scope.UNCAC).rows())
                .isEmpty();
        assertThat(Filling.fill("T1", List.of(aside), Y2021, Scope.ALL).rows()).hasSize(1);
    }

    @Test
    void a_request_under_the_convention_is_measured_against_all_its_like() {
        List<CaseFacts> cases = new ArrayList<>();
        for (int n = 1; n <= 11; n++) {
            cases.add(took(n, 10 * n));
            cases.add(aside(took(20 + n, 500)));
            cases.add(aside(took(40 + n, 500)));
        }

        assertThat(slow(cases.stream().filter(Scope.UNCAC::holds).toList(), Scope.UNCAC))
                .as("among themselves, the slowest of eleven")
                .isEqualTo(1L);
        assertThat(slow(cases, Scope.ALL)).isEqualTo(0L);
        assertThat(slow(cases, Scope.UNCAC)).isEqualTo(0L);
    }

    private static CaseFacts took(int number, int days) {
        return Told.mla("mla-" + number, "2021-01-01", Told.plain("M-SERV-46_3b"))
                .on(
                        "2021-01-01",
                        LEGAL_BASIS_DETERMINED,
                        NONE.bases(List.of(new BasisInvoked("BILATERAL_MLA", "RELIED_ON"))))
                .on(LocalDate.parse("2021-01-01").plusDays(days).toString(), RETURNED)
                .asOf("2022-12-31");
    }

    private static Object slow(List<CaseFacts> cases, Scope scope) {
        return Filling.fill("T6", cases, Y2021, scope).rows().stream()
                .filter(row -> row.get("challenge").equals("C02"))
                .findFirst()
                .orElseThrow()
                .get("requests");
    }

    private static CaseFacts aside(CaseFacts onATreaty) {
        return new CaseFacts(
                onATreaty.id(),
                new rogatory.statistics.cases.Particulars(
                        onATreaty.particulars().opening().withOffences(List.of("OTHER")),
                        onATreaty.particulars().receivedOn(),
                        onATreaty.particulars().legalBases(),
                        null),
                onATreaty.region(),
                onATreaty.asOf(),
                onATreaty.facts(),
                onATreaty.life(),
                onATreaty.items(),
                onATreaty.outcome(),
                onATreaty.record());
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T10", "T11"})
    void the_same_question_has_the_same_answer_byte_by_byte_in_whatever_order_requests_come(String id) {
        assertThat(Filling.lines(id, all().reversed(), Y2021)).isEqualTo(Filling.lines(id, all(), Y2021));
    }

    @Test
    void a_cell_with_a_comma_or_a_quote_is_quoted() {
        assertThat(Csv.write(List.of("a", "b"), List.of(List.of("x, \"y\"", "z"))))
                .isEqualTo("a,b\r\n\"x, \"\"y\"\"\",z\r\n");
    }

    private static Period month(int month) {
        LocalDate from = LocalDate.of(2021, month, 1);
        return new Period(from, from.plusMonths(1).minusDays(1));
    }
}
