package rogatory.statistics.challenges.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Told;
import rogatory.statistics.facts.Opening;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;

/** Each challenge where its threshold is reached, and not before. */
class ChallengeRulesTest {

    private static final String TODAY = "2022-12-31";
    private static final Opening.Asked TESTIMONY = Told.plain("M-EVID-46_3a");
    private static final Thresholds THRESHOLDS = ShippedThresholds.all();

    @Test
    void there_is_one_rule_for_each_challenge_of_the_list() {
        assertThat(ChallengeRules.ALL.stream().map(ChallengeRule::code))
                .containsExactlyElementsOf(CodeLists.of("challenge").codes().stream()
                        .map(Code::code)
                        .toList());
    }

    @Test
    void asking_back_twice_is_much_information_and_once_is_not() {
        Told once = opened().on("2021-01-05", CLARIFICATION_SOUGHT).on("2021-01-08", CLARIFICATION_ANSWERED);
        assertThat(found("C01", once)).isEmpty();
        assertThat(found("C01", once.on("2021-01-10", CLARIFICATION_SOUGHT))).containsExactly(1L, 3L);
    }

    @Test
    void asking_back_of_a_complete_request_and_eight_items_are_much_information() {
        assertThat(found(
                        "C01",
                        opened().on("2021-01-05", COMPLETENESS_ASSESSED, NONE.number(6))
                                .on("2021-01-06", CLARIFICATION_SOUGHT)))
                .containsExactly(2L);
        assertThat(found(
                        "C01",
                        Told.mla(
                                "mla-1",
                                "2021-01-01",
                                Collections.nCopies(8, TESTIMONY).toArray(Opening.Asked[]::new))))
                .containsExactly(0L);
    }

    @Test
    void a_deadline_passed_or_half_a_year_of_silence_is_serious_delay() {
        Told ended = opened().on("2021-01-02", DEADLINE_SET, NONE.day(LocalDate.parse("2021-03-01")))
                .on("2021-03-01", RETURNED, NONE.detail("R-LANGUAGE"));
        assertThat(found("C02", ended)).as("on its last day").isEmpty();
        assertThat(found("C02", opened())).as("open and silent").containsExactly(0L);
        assertThat(found("C02", opened().on("2022-07-04", ACKNOWLEDGED)))
                .as("180 days ago")
                .isEmpty();
        assertThat(found("C02", opened().on("2022-12-01", OBSERVED, NONE.detail("T3"))))
                .as("what users observe is no act")
                .containsExactly(0L);
    }

    @Test
    void slower_than_nine_in_ten_of_its_like_is_serious_delay() {
        List<CaseFacts> peers = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> Told.mla("mla-" + i, "2021-01-01", TESTIMONY)
                        .on(LocalDate.parse("2021-01-01").plusDays(i * 10L).toString(), RETURNED)
                        .asOf(TODAY))
                .toList();
        var rule = rule("C02");
        var usual = new Peers(peers, 10);
        assertThat(rule.evidence(new Seen(peers.get(9), THRESHOLDS, usual)))
                .as("100 days, the ninth decile")
                .isEmpty();
        assertThat(rule.evidence(new Seen(peers.get(10), THRESHOLDS, usual))).containsExactly(1L);
    }

    @Test
    void every_refusal_is_one() {
        assertThat(found("C03", refused("M-DUAL-46_9b"))).containsExactly(1L);
        assertThat(found("C03", opened())).isEmpty();
    }

    @Test
    void courts_appeals_and_costs_are_time_and_cost_of_proceedings() {
        Told court = opened().on("2021-01-01", GRANTED)
                .on("2021-01-01", EXECUTION_STARTED)
                .on("2021-01-01", COURT_ORDER_SOUGHT);
        assertThat(found("C04", court)).as("all its time").containsExactly(3L);
        assertThat(found("C04", opened().on("2021-01-02", COST_STATED, NONE.money(new BigDecimal("49999"), "EUR"))))
                .isEmpty();
        assertThat(found("C04", opened().on("2021-01-02", COST_STATED, NONE.money(new BigDecimal("50000"), "EUR"))))
                .containsExactly(1L);
    }

    @Test
    void thirty_one_days_before_the_first_act_are_a_queue_and_eight_of_an_enquiry() {
        assertThat(found("C05", opened().on("2021-01-31", GRANTED))).isEmpty();
        assertThat(found("C05", opened().on("2021-02-01", GRANTED))).containsExactly(1L);
        assertThat(found("C05", Told.enquiry("law-enforcement-1", "2021-01-01").on("2021-01-09", ASSIGNED)))
                .containsExactly(1L);
    }

    @Test
    void a_court_for_what_needs_no_coercion_is_no_simple_procedure_nor_is_a_slow_surrender_by_consent() {
        assertThat(found("C06", opened().on("2021-01-02", COURT_ORDER_SOUGHT))).containsExactly(1L);
        Told person = Told.extradition("extradition-1", "2021-01-01").on("2021-01-10", CONSENTED);
        assertThat(found("C06", person.on("2021-03-11", SURRENDERED)))
                .as("60 days")
                .isEmpty();
        Told goneBefore = Told.extradition("extradition-2", "2021-01-01").on("2021-01-10", CONSENTED);
        assertThat(found("C06", goneBefore)).as("still waiting").containsExactly(1L);
        assertThat(found("C06", goneBefore.on("2021-02-01", GIVEN_UP, NONE.detail("WITHDRAWN"))))
                .as("withdrawn after 22 days")
                .isEmpty();
    }

    @Test
    void affidavits_are_burdensome_evidence() {
        assertThat(found("C07", asked("AFFIDAVIT"))).containsExactly(1L);
        assertThat(found("C07", asked("FACTS"))).isEmpty();
    }

    @Test
    void a_freeze_of_more_than_two_years_without_return_shows_what_cannot_be_done() {
        assertThat(found("C08", opened().on("2020-12-30", ASSETS_FROZEN)))
                .as("731 days")
                .containsExactly(1L);
        assertThat(found("C08", opened().on("2020-12-31", ASSETS_FROZEN))).isEmpty();
    }

    @Test
    void a_question_unanswered_for_a_month_and_three_reminders_are_a_gap() {
        assertThat(found("C09", opened().on("2021-01-10", STATUS_ASKED).on("2021-02-09", STATUS_ANSWERED)))
                .isEmpty();
        assertThat(found("C09", opened().on("2021-01-10", STATUS_ASKED).on("2021-02-10", STATUS_ANSWERED)))
                .containsExactly(1L);
        assertThat(found(
                        "C09",
                        opened().on("2021-02-01", CHASED)
                                .on("2021-03-01", CHASED)
                                .on("2021-04-01", CHASED)))
                .hasSize(3);
    }

    @Test
    void an_agency_that_begins_after_more_than_a_month_shows_a_lack_of_coordination() {
        assertThat(found("C10", opened().on("2021-01-10", GRANTED).on("2021-02-09", EXECUTION_STARTED)))
                .isEmpty();
        assertThat(found("C10", opened().on("2021-01-10", GRANTED).on("2021-02-10", EXECUTION_STARTED)))
                .containsExactly(1L);
    }

    @Test
    void what_was_forwarded_or_returned_as_misaddressed_had_a_wrong_address() {
        assertThat(found("C11", opened().on("2021-01-02", FORWARDED))).containsExactly(1L);
        assertThat(found("C11", returned("R-ADDRESSEE"))).containsExactly(1L);
        assertThat(found("C11", returned("R-LANGUAGE"))).isEmpty();
    }

    @Test
    void two_weeks_by_the_diplomatic_way_are_a_lack_of_electronic_channels() {
        assertThat(found("C12", sentAcknowledged("DIPLOMATIC", "2021-02-16"))).containsExactly(1L, 2L);
        assertThat(found("C12", sentAcknowledged("DIPLOMATIC", "2021-02-15"))).isEmpty();
        assertThat(found("C12", sentAcknowledged("E_MLA", "2021-02-16"))).isEmpty();
    }

    @Test
    void grounds_and_reasons_lead_to_their_challenges() {
        assertThat(found("C13", refused("M-NOBASIS"))).containsExactly(1L);
        assertThat(found("C14", opened().on("2021-01-02", COMPLETENESS_ASSESSED, NONE.number(4))))
                .containsExactly(1L);
        assertThat(found("C14", opened().on("2021-01-02", COMPLETENESS_ASSESSED, NONE.number(5))))
                .isEmpty();
        assertThat(found("C15", returned("R-LANGUAGE"))).containsExactly(1L);
        assertThat(found("C16", refused("M-DUAL-46_9b"))).containsExactly(1L);
        assertThat(found("C17", asked("PRIVILEGE"))).containsExactly(1L);
        assertThat(found("C18", opened().on("2021-01-02", NOTED, NONE.detail("CONFIDENTIALITY_NOT_KEPT"))))
                .containsExactly(1L);
        assertThat(found("C21", refused("X-NATIONALITY-44_11"))).containsExactly(1L);
    }

    @Test
    void postponement_and_silence_say_how_many_days_they_took() {
        Told postponed = opened().on("2021-01-10", POSTPONED).on("2021-01-30", RESUMED);
        assertThat(found("C19", postponed)).containsExactly(1L);
        assertThat(rule("C19").days(seen(postponed))).isEqualTo(20);
        Told silent = opened().on("2021-01-01", CLARIFICATION_SOUGHT).on("2021-03-03", CLARIFICATION_ANSWERED);
        assertThat(found("C20", silent)).as("61 days").containsExactly(1L);
        assertThat(rule("C20").days(seen(silent))).isEqualTo(61);
    }

    @Test
    void data_that_do_not_last_are_granted_too_late_after_the_day_by_which_they_were_wanted() {
        Told preserving = Told.mla("mla-1", "2021-01-01", Told.plain("M-OTHR-46_3i.PRESERVATION"))
                .on("2021-01-02", DEADLINE_SET, NONE.day(LocalDate.parse("2021-01-20")));
        assertThat(found("C22", preserving.on("2021-01-20", GRANTED)))
                .as("on that day")
                .isEmpty();
        assertThat(found(
                        "C22",
                        Told.mla("mla-1", "2021-01-01", Told.plain("M-OTHR-46_3i.PRESERVATION"))
                                .on("2021-01-02", DEADLINE_SET, NONE.day(LocalDate.parse("2021-01-20")))
                                .on("2021-01-21", GRANTED)))
                .containsExactly(2L);
        assertThat(found("C22", opened().on("2021-01-02", DEADLINE_SET, NONE.day(LocalDate.parse("2021-01-20")))))
                .as("testimony lasts")
                .isEmpty();
        assertThat(rule("C22").lacks()).isNotEmpty();
    }

    @Test
    void handing_on_from_agency_to_agency_three_times_shows_a_lack_of_coordination() {
        Told twice = opened().on("2021-01-02", FORWARDED).on("2021-01-09", FORWARDED);
        assertThat(found("C10", twice)).isEmpty();
        assertThat(found("C10", twice.on("2021-01-16", FORWARDED))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_freeze_that_ended_by_itself_holds_nothing_any_more() {
        Told frozen = opened().on("2020-06-01", ASSETS_FROZEN, NONE.day(LocalDate.parse("2021-06-01")));
        assertThat(found("C08", frozen)).isEmpty();
        assertThat(found("C08", frozen.on("2021-05-30", FREEZE_EXTENDED, NONE.day(LocalDate.parse("2023-06-01")))))
                .containsExactly(1L);
    }

    @Test
    void a_freeze_is_extended_only_after_it_began_and_only_for_its_own_items() {
        LocalDate ended = LocalDate.parse("2020-06-01");
        LocalDate later = LocalDate.parse("2023-06-01");
        Told twoFreezes = opened().on(
                        "2020-01-01", ASSETS_FROZEN, NONE.items(List.of(1)).day(ended))
                .on("2020-01-02", ASSETS_FROZEN, NONE.items(List.of(2)).day(ended))
                .on("2020-05-30", FREEZE_EXTENDED, NONE.items(List.of(2)).day(later));
        assertThat(found("C08", twoFreezes)).as("the other item's").containsExactly(2L);
        assertThat(found("C08", twoFreezes.on("2020-05-30", FREEZE_EXTENDED, NONE.day(later))))
                .as("one that names no item")
                .containsExactly(1L, 2L);
        assertThat(found(
                        "C08",
                        opened().on("2019-01-01", FREEZE_EXTENDED, NONE.day(later))
                                .on("2020-01-01", ASSETS_FROZEN, NONE.day(ended))))
                .as("one of an earlier freeze")
                .isEmpty();
    }

    @Test
    void a_surrender_put_off_for_a_domestic_case_competes_and_one_put_off_for_health_does_not() {
        Told person = Told.extradition("extradition-1", "2021-01-01");
        assertThat(found("C19", person.on("2021-02-01", SURRENDER_POSTPONED, NONE.detail("HEALTH"))))
                .isEmpty();
        assertThat(found("C19", person.on("2021-03-01", SURRENDER_POSTPONED, NONE.detail("SENTENCE"))))
                .containsExactly(2L);
    }

    @Test
    void the_queue_of_what_we_send_is_the_one_on_our_own_desk() {
        Told waits = Told.outgoing("mla-outgoing-1", "2021-01-01");
        assertThat(found("C05", waits.on("2021-01-31", PREPARED).on("2021-12-01", RESULTS_RECEIVED)))
                .isEmpty();
        assertThat(found("C05", Told.outgoing("mla-outgoing-1", "2021-01-01").on("2021-02-01", SENT)))
                .containsExactly(1L);
    }

    private static Told opened() {
        return Told.mla("mla-1", "2021-01-01", TESTIMONY);
    }

    private static Told asked(String reason) {
        return opened().on("2021-01-02", CLARIFICATION_SOUGHT, NONE.codes(List.of(reason)));
    }

    private static Told refused(String ground) {
        return opened().on("2021-01-02", REFUSED, NONE.codes(List.of(ground)).detail("RA"));
    }

    private static Told returned(String reason) {
        return opened().on("2021-01-02", RETURNED, NONE.detail(reason));
    }

    private static Told sentAcknowledged(String channel, String on) {
        return Told.outgoing("mla-outgoing-1", "2021-01-01")
                .on("2021-02-01", SENT, NONE.detail(channel))
                .on(on, ACKNOWLEDGED);
    }

    private static ChallengeRule rule(String code) {
        return ChallengeRules.ALL.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> found(String code, Told told) {
        return rule(code).evidence(seen(told));
    }

    private static Seen seen(Told told) {
        return new Seen(told.asOf(TODAY), THRESHOLDS, new Peers(List.of(), 10));
    }
}
