package rogatory.lawenforcement.write.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;

class ClarificationTest {

    @Test
    void while_the_question_is_open_the_ball_is_with_the_requesting_side() {
        var asked = inProgress().after(ask());

        assertThat(file(asked).holder()).isEqualTo(Holder.RQ);
        assertThat(due("clarification-answer", asked)).isEqualTo(DAY.plusDays(30));
        assertThat(limits(asked)).doesNotContain("reply-in-time");
    }

    @Test
    void the_answer_leads_back_to_where_the_question_was_asked() {
        goesBackTo(LawEnforcementState.RECEIVED, law().after(receive()));
        goesBackTo(LawEnforcementState.IN_PROGRESS, inProgress());
        goesBackTo(LawEnforcementState.ANSWERED_PARTIAL, halfAnswered());
    }

    @Test
    void the_time_to_reply_begins_anew_when_the_answer_came() {
        assertThat(due("reply-in-time", inProgress())).isEqualTo(DAY.plusDays(30));
        assertThat(due("reply-in-time", inProgress().after(ask(), clarify(DAY.plusDays(20)))))
                .isEqualTo(DAY.plusDays(50));
    }

    @Test
    void no_enquiry_lapses_before_the_requesting_side_was_silent_for_180_days() {
        var asked = inProgress().after(ask());

        assertThat(due("auto-close-of-silence", asked)).isEqualTo(DAY.plusDays(180));
        asked.when(lapse(DAY.plusDays(180))).refusedBy("auto-close-of-silence", "2021-09-05");
        assertThat(file(asked.after(lapse(DAY.plusDays(181)))).outcome()).isEqualTo(LawEnforcementOutcome.LAPSED);
        assertThat(file(mlaRequired().after(lapse(DAY.plusDays(181)))).outcome())
                .isEqualTo(LawEnforcementOutcome.LAPSED);
        inProgress().when(lapse(DAY.plusYears(2))).notLegalNow();
    }

    @Test
    void a_word_of_the_requesting_side_breaks_its_silence_and_a_reminder_does_not() {
        var asked = inProgress().after(ask());

        assertThat(due("auto-close-of-silence", asked.after(inquire(DAY.plusDays(100)))))
                .isEqualTo(DAY.plusDays(280));
        assertThat(due("auto-close-of-silence", asked.after(remind()))).isEqualTo(DAY.plusDays(180));
    }

    @Test
    void no_enquiry_lapses_before_the_day_that_was_set_for_the_answer() {
        var asked = inProgress().after(ask(DAY.plusDays(365)));

        asked.when(lapse(DAY.plusDays(365))).refusedBy("auto-close-of-silence");
        asked.when(lapse(DAY.plusDays(366))).accepted();
    }

    @Test
    void a_silent_enquiry_closes_by_itself_and_no_other_does() {
        var asked = file(inProgress().after(ask()));

        assertThat(Clarification.lapse(asked, DAY.plusDays(180))).isEmpty();
        assertThat(Clarification.lapse(asked, DAY.plusDays(181))).contains(lapse(DAY.plusDays(181)));
        assertThat(Clarification.lapse(file(inProgress()), DAY.plusYears(9))).isEmpty();
        assertThat(Clarification.lapse(file(answered()), DAY.plusYears(9))).isEmpty();
    }

    @Test
    void silence_never_leads_straight_to_declining() {
        inProgress().after(ask()).when(decline("L-OTHER")).notLegalNow();
    }

    private static void goesBackTo(LawEnforcementState state, DeciderSpec<LawEnforcementEvent> from) {
        assertThat(file(from.after(ask(), clarify(DAY))).state()).isEqualTo(state);
        assertThat(file(from.after(ask(), abandon())).state()).isEqualTo(state);
    }
}
