package rogatory.extradition.write.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;

class ClarificationTest {

    @Test
    void while_the_question_is_open_the_ball_is_with_the_requesting_side() {
        assertThat(file(underReview().after(ask())).holder()).isEqualTo(Holder.RQ);
        assertThat(due(underReview().after(ask()))).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void the_answer_leads_back_to_where_the_question_was_asked() {
        goesBackTo(ExtraditionState.UNDER_REVIEW, underReview());
        goesBackTo(ExtraditionState.ARRESTED, arrested());
        goesBackTo(ExtraditionState.EXECUTIVE_DECISION, committed());
        goesBackTo(ExtraditionState.CONSULTING, underReview().after(consult(null)));
    }

    @Test
    void a_question_asked_while_consulting_does_not_lose_where_the_consultation_began() {
        assertThat(file(committed().after(consult(null), ask(), answer(), consulted()))
                        .state())
                .isEqualTo(ExtraditionState.EXECUTIVE_DECISION);
    }

    @Test
    void no_request_lapses_unreminded_nor_before_there_was_time_to_answer() {
        var reminded = underReview().after(ask(), remind(DAY.plusDays(30)), remind(DAY.plusDays(10)));

        underReview().after(ask()).when(lapse(DAY.plusYears(2))).refusedBy("lapse-after-reminder", "reminder");
        reminded.when(lapse(DAY.plusDays(119))).refusedBy("lapse-after-reminder", "2021-07-07");
        assertThat(file(reminded.after(lapse(DAY.plusDays(120)))).outcome()).isEqualTo(ExtraditionOutcome.LAPSED);
    }

    @Test
    void silence_never_leads_straight_to_a_refusal() {
        underReview().after(ask()).when(refuseUnconsulted("X-DOCS")).notLegalNow();
    }

    private static void goesBackTo(ExtraditionState state, DeciderSpec<ExtraditionEvent> from) {
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
