package rogatory.mla.write.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.mla.events.EventVoided;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Precision;

class CorrectionTest {

    @Test
    void what_is_voided_counts_as_if_it_had_never_been_recorded() {
        granted().when(voiding(2)).then(new EventVoided(ID, DAY, Precision.DAY, 2, "Entered on the wrong file"));
        assertThat(file(granted().after(voiding(2)))).isEqualTo(file(underReview()));
    }

    @Test
    void a_closed_file_opens_when_its_closing_event_was_a_mistake() {
        assertThat(file(underReview().after(withdraw(), voiding(2))).state()).isEqualTo(MlaState.UNDER_REVIEW);
        assertThat(file(underReview().after(withdraw(), voiding(2))).outcome()).isNull();
    }

    @Test
    void later_events_that_rest_on_a_mistake_are_voided_first() {
        inExecution().when(voiding(2)).refusedBy("void-the-later-events-first", "event 3", "ExecutionStarted");
        assertThat(file(inExecution().after(voiding(3), voiding(2))).state()).isEqualTo(MlaState.UNDER_REVIEW);
    }

    @Test
    void a_grant_on_which_an_execution_rests_is_not_voided_alone() {
        var late = underReview().after(grant(1), start(), grant(2, 3), execute(2));

        late.when(voiding(4)).refusedBy("void-the-later-events-first", "event 5", "ItemExecuted");
        late.after(voiding(5)).when(voiding(4)).accepted();
    }

    @Test
    void a_reminder_on_which_a_lapse_rests_is_not_voided_alone() {
        underReview()
                .after(ask(), remind(DAY), lapse(DAY.plusDays(90)))
                .when(voiding(3))
                .refusedBy("void-the-later-events-first", "ClarificationLapsed");
    }

    @Test
    void a_particular_of_the_receipt_is_corrected() {
        assertThat(file(underReview().after(correct("channel", "CA_DIRECT", "LIAISON")))
                        .particulars()
                        .channel())
                .isEqualTo("LIAISON");
        assertThat(file(underReview().after(correct("deadline", null, "2021-06-30")))
                        .particulars()
                        .deadline())
                .isEqualTo(DAY.withMonth(6).withDayOfMonth(30));
    }

    @Test
    void a_request_is_not_corrected_into_an_oral_one_without_urgency() {
        underReview().when(correct("form", "WRITTEN_PAPER", "ORAL")).refusedBy("oral-only-when-urgent");
    }

    @Test
    void a_duplicate_is_closed_as_an_error() {
        assertThat(file(underReview().after(mergeInto("CH-NG-2000"))).outcome()).isEqualTo(MlaOutcome.ERROR);
    }

    @Test
    void a_request_is_linked_once_and_never_to_itself() {
        var linked = underReview().after(link("PRECEDED_BY_LEC", "law-enforcement/ref:LEC-7"));
        linked.when(link("PRECEDED_BY_LEC", "law-enforcement/ref:LEC-7")).refusedBy("link-once");
        linked.when(link("SUPPLEMENTS", "law-enforcement/ref:LEC-7")).accepted();
        underReview().when(link("SUPPLEMENTS", "mla/" + ID)).refusedBy("link-to-another");
    }

    @Test
    void what_users_observe_stands_on_the_file_until_they_withdraw_it_and_moves_nothing() {
        var before = file(granted());
        var noted = granted().after(note("C02"), note("G01"), note("T3"));
        assertThat(file(noted).observations().codes()).containsExactly("C02", "G01", "T3");
        assertThat(file(noted).state()).isEqualTo(before.state());
        assertThat(file(noted).holder()).isEqualTo(before.holder());
        noted.when(note("C02")).refusedBy("observation-noted-once", "C02");

        var withdrawn = noted.after(withdrawObservation("C02"));
        assertThat(file(withdrawn).observations().codes()).containsExactly("G01", "T3");
        withdrawn.when(withdrawObservation("C02")).refusedBy("withdraw-what-stands", "G01, T3");
    }
}
