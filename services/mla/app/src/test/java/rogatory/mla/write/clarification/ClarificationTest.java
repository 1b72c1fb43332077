package rogatory.mla.write.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;

class ClarificationTest {

    @Test
    void while_the_question_is_open_the_ball_is_with_the_requesting_side() {
        assertThat(file(underReview().after(ask())).holder()).isEqualTo(Holder.RQ);
    }

    @Test
    void the_answer_leads_back_to_where_the_question_was_asked() {
        goesBackTo(MlaState.UNDER_REVIEW, underReview());
        goesBackTo(MlaState.ACCEPTED, granted());
        goesBackTo(MlaState.IN_EXECUTION, inExecution());
        goesBackTo(MlaState.PARTIALLY_EXECUTED, partlyExecuted());
        goesBackTo(MlaState.CONSULTING, underReview().after(consult(null)));
    }

    @Test
    void a_question_asked_while_consulting_does_not_lose_where_the_consultation_began() {
        assertThat(file(granted().after(consult(null), ask(), answer(), consulted()))
                        .state())
                .isEqualTo(MlaState.ACCEPTED);
    }

    @Test
    void no_request_lapses_unreminded() {
        underReview().after(ask()).when(lapse(DAY.plusYears(2))).refusedBy("lapse-after-reminder", "reminder");
    }

    @Test
    void a_request_lapses_only_when_there_was_time_to_answer() {
        var reminded = underReview().after(ask(), remind(DAY.plusDays(30)));

        reminded.when(lapse(DAY.plusDays(119))).refusedBy("lapse-after-reminder", "2021-07-07");
        assertThat(file(reminded.after(lapse(DAY.plusDays(120)))).outcome()).isEqualTo(MlaOutcome.LAPSED);
    }

    @Test
    void an_old_reminder_does_not_count_for_a_new_question() {
        underReview()
                .after(ask(), remind(DAY), answer(), ask())
                .when(lapse(DAY.plusYears(1)))
                .refusedBy("lapse-after-reminder");
    }

    @Test
    void silence_never_leads_straight_to_a_refusal() {
        underReview().after(ask()).when(refuseUnconsulted("M-FORM-46_21a")).notLegalNow();
    }

    @Test
    void questions_are_about_items_of_this_request() {
        underReview().when(ask(2, 7)).refusedBy("items-of-this-request", "7");
    }

    @Test
    void a_reminder_entered_late_does_not_shorten_the_time_to_answer() {
        underReview()
                .after(ask(), remind(DAY.plusDays(30)), remind(DAY))
                .when(lapse(DAY.plusDays(90)))
                .refusedBy("lapse-after-reminder", "2021-07-07");
    }

    private static void goesBackTo(MlaState state, DeciderSpec<MlaEvent> from) {
        assertThat(file(from.after(ask())).state()).isEqualTo(MlaState.CLARIFICATION_SOUGHT);
        assertThat(file(from.after(ask(), answer())).state()).isEqualTo(state);
        assertThat(file(from.after(ask(), abandon())).state()).isEqualTo(state);
    }

    @Test
    void the_day_from_which_silence_lets_a_request_lapse_is_on_the_file() {
        assertThat(due("clarification-lapse", underReview().after(ask()))).isNull();
        assertThat(due("clarification-lapse", underReview().after(ask(), remind(DAY.plusDays(5)))))
                .isEqualTo(DAY.plusDays(95));
        assertThat(due("clarification-lapse", underReview().after(ask(), remind(DAY), answer())))
                .isNull();
    }
}
