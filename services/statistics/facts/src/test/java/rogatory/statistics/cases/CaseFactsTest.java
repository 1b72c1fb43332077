package rogatory.statistics.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rogatory.vocabulary.Holder;

class CaseFactsTest {

    /** Received 1 Jan, acknowledged 11 Jan, asked back 21 Jan to 10 Feb, granted 20 Feb, postponed 1 to 11 Mar, done 31 Mar. */
    private static Told askedBackAndPostponed() {
        return Told.mla("mla-1", "2021-01-01", Told.plain("M-EVID-46_3a"))
                .on("2021-01-11", ACKNOWLEDGED)
                .on("2021-01-21", CLARIFICATION_SOUGHT, NONE.codes(List.of("FACTS")))
                .on("2021-02-10", CLARIFICATION_ANSWERED)
                .on("2021-02-20", GRANTED)
                .on("2021-02-20", EXECUTION_STARTED)
                .on("2021-03-01", POSTPONED, NONE.detail("INVESTIGATION"))
                .on("2021-03-11", RESUMED)
                .on("2021-03-31", ITEM_EXECUTED, NONE.items(List.of(1)))
                .on("2021-03-31", RESULTS_SENT, NONE.items(List.of(1)))
                .on("2021-03-31", CLOSED);
    }

    @Test
    void days_by_holder_sum_to_the_gross_days_and_net_leaves_out_the_requester_and_the_postponement() {
        CaseFacts known = askedBackAndPostponed().asOf("2021-12-31");

        assertThat(known.life().days()).isEqualTo(Map.of(Holder.RA, 30L, Holder.RQ, 20L, Holder.RX, 39L));
        assertThat(known.life().gross()).isEqualTo(89);
        assertThat(known.netDays(LocalDate.parse("2021-12-31"))).isEqualTo(89 - 20 - 10);
        assertThat(known.outcome()).isEqualTo("EXECUTED_FULL");
        assertThat(known.daysTo(ACKNOWLEDGED)).contains(10L);
        assertThat(known.daysTo(GRANTED, REFUSED)).contains(50L);
        assertThat(known.clarifications())
                .singleElement()
                .extracting(Interval::days)
                .isEqualTo(20L);
    }

    @Test
    void as_of_an_earlier_day_only_what_had_occurred_counts() {
        CaseFacts then = askedBackAndPostponed().asOf("2021-01-31");

        assertThat(then.outcome()).isNull();
        assertThat(then.life().days()).isEqualTo(Map.of(Holder.RA, 20L, Holder.RQ, 10L));
        assertThat(askedBackAndPostponed().asOf("2020-12-31", "2022-01-01")).isEmpty();
    }

    @Test
    void what_was_recorded_later_is_not_known_before() {
        Told late = Told.mla("mla-2", "2021-01-01", Told.plain("M-EVID-46_3a"))
                .recorded("2021-01-05", "2021-06-01", ACKNOWLEDGED, NONE);

        assertThat(late.asOf("2021-12-31", "2021-05-31").orElseThrow().count(ACKNOWLEDGED))
                .isZero();
        assertThat(late.asOf("2021-12-31", "2021-06-01").orElseThrow().count(ACKNOWLEDGED))
                .isOne();
        assertThat(late.asOf("2021-12-31", "2020-12-31")).isEmpty();
    }

    @Test
    void an_observation_stands_from_the_day_for_which_it_was_noted_until_it_is_withdrawn() {
        Told told = Told.mla("mla-9", "2021-01-01", Told.plain("M-EVID-46_3a"))
                .on("2021-02-01", OBSERVED, NONE.detail("C02"))
                .on("2021-02-02", OBSERVED, NONE.detail("G09"))
                .on("2021-03-01", OBSERVATION_WITHDRAWN, NONE.detail("C02"));

        assertThat(told.asOf("2021-01-31").observed()).isEmpty();
        assertThat(told.asOf("2021-02-28").observed("C02")).isPresent();
        assertThat(told.asOf("2021-12-31").observed())
                .singleElement()
                .satisfies(fact -> assertThat(fact.values().detail()).isEqualTo("G09"));
        assertThat(told.asOf("2021-12-31").life())
                .as("nobody gets or loses the ball by it")
                .isEqualTo(Told.mla("mla-9", "2021-01-01", Told.plain("M-EVID-46_3a"))
                        .asOf("2021-12-31")
                        .life());
    }

    @Test
    void a_voided_event_counts_until_it_is_voided() {
        Told voided = Told.mla("mla-3", "2021-01-01", Told.plain("M-EVID-46_3a"))
                .on("2021-02-01", RETURNED, NONE.detail("R-LANGUAGE"))
                .on("2021-03-01", VOIDED, NONE.number(1));

        assertThat(voided.asOf("2021-12-31", "2021-02-15").orElseThrow().outcome())
                .isEqualTo("RETURNED");
        CaseFacts now = voided.asOf("2021-12-31");
        assertThat(now.outcome()).isNull();
        assertThat(now.record()).isEqualTo(new RecordQuality(3, 0, 1, 0));
        assertThat(voided.asOf("2021-02-15").outcome())
                .as("as of the day of the mistake, as is known now")
                .isNull();
    }

    @Test
    void a_correction_holds_for_all_days_once_it_is_known() {
        Told corrected = Told.mla("mla-4", "2021-01-01", Told.plain("M-EVID-46_3a"))
                .on("2021-03-01", CORRECTED, NONE.detail("receivedOn").codes(List.of("2020-12-20")))
                .on("2021-03-01", CORRECTED, NONE.detail("partner").codes(List.of("NG")));

        CaseFacts before = corrected.asOf("2021-01-31", "2021-02-01").orElseThrow();
        assertThat(before.life().enteredOn()).isEqualTo(LocalDate.parse("2021-01-01"));
        assertThat(before.region()).isEqualTo("WESTERN_EUROPE_OTHERS");
        CaseFacts after = corrected.asOf("2021-01-31");
        assertThat(after.life().enteredOn()).isEqualTo(LocalDate.parse("2020-12-20"));
        assertThat(after.life().gross()).isEqualTo(42);
        assertThat(after.region()).isEqualTo("AFRICA");
    }

    @Test
    void a_request_of_ours_enters_when_it_is_sent() {
        Told sent = Told.outgoing("mla-outgoing-1", "2021-01-01")
                .on("2021-01-31", SENT)
                .on("2021-02-20", ACKNOWLEDGED);

        assertThat(sent.asOf("2021-01-15").life().enteredOn()).isNull();
        assertThat(sent.asOf("2021-01-15").life().gross()).isZero();
        CaseFacts then = sent.asOf("2021-03-02");
        assertThat(then.life().days()).isEqualTo(Map.of(Holder.RA, 30L));
        assertThat(then.daysTo(ACKNOWLEDGED)).contains(20L);
    }

    @Test
    void a_round_of_clarification_ends_with_the_request_that_the_other_side_refuses() {
        CaseFacts refused = Told.outgoing("mla-outgoing-2", "2021-01-01")
                .on("2021-01-02", SENT)
                .on("2021-02-01", CLARIFICATION_SOUGHT)
                .on("2021-02-11", REFUSED, NONE.codes(List.of("M-DUAL-46_9b")))
                .asOf("2021-12-31");

        assertThat(refused.clarifications()).extracting(Interval::days).containsExactly(10L);
    }

    @Test
    void what_a_recovery_brought_came_back_unless_an_act_of_return_says_what_did() {
        Told brought = Told.mla("mla-5", "2021-01-01", Told.plain("M-RECV-46_3k.RETURN"))
                .on("2021-02-01", GRANTED)
                .on("2021-03-01", ITEM_EXECUTED, NONE.items(List.of(1)).money(new BigDecimal("500"), "USD"));

        assertThat(Assets.sums(brought.asOf("2021-12-31").assets().returned()))
                .isEqualTo(Map.of("USD", new BigDecimal("500")));
        brought.on("2021-04-01", ASSETS_RETURNED, NONE.items(List.of(1)).money(new BigDecimal("480"), "USD"));
        assertThat(Assets.sums(brought.asOf("2021-12-31").assets().returned()))
                .isEqualTo(Map.of("USD", new BigDecimal("480")));
    }

    @Test
    void a_reopened_request_leaves_the_count_of_what_was_finalised_in_that_period() {
        CaseFacts known = Told.mla("mla-6", "2020-06-01", Told.plain("M-EVID-46_3a"))
                .on("2020-12-31", RETURNED, NONE.detail("R-LANGUAGE"))
                .on("2021-01-01", REOPENED, NONE.detail("LATE_REPLY"))
                .on("2021-02-01", RETURNED, NONE.detail("R-LANGUAGE"))
                .on("2021-02-10", REOPENED, NONE.detail("LATE_REPLY"))
                .asOf("2022-12-31");
        Period y2020 = new Period(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));
        Period y2021 = new Period(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-12-31"));

        assertThat(known.life().finalisedWithin(y2020)).isTrue();
        assertThat(known.life().reopenedWithin(y2021)).isTrue();
        assertThat(known.life().finalisedWithin(y2021)).isFalse();
        assertThat(known.life().openOn(LocalDate.parse("2021-12-31"))).isTrue();
    }
}
