package rogatory.spontaneous.write.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.spontaneous.request.SpontaneousState;

class FeedbackTest {

    private static final String RULE = "feedback-follows-the-file";

    @Test
    void the_giver_is_told_what_is_on_file() {
        assessed().when(feedback(true, OURS)).refusedBy(RULE, "record that first");
        assessed().when(feedback(false, OURS)).accepted();
        assessed().after(useAsLead(OURS)).when(feedback(false, OURS)).refusedBy(RULE);
        assessed().after(useAsLead(OURS)).when(feedback(true, true, OURS)).accepted();
    }

    @Test
    void a_request_that_followed_is_no_use_in_a_case_yet() {
        assessed().after(followUp(FOLLOW_UP, OURS)).when(feedback(false, OURS)).accepted();
    }

    @Test
    void of_the_use_of_what_we_gave_we_may_hear_from_the_feedback_alone() {
        var told = disclosed().after(feedback(true, BY_LETTER));

        assertThat(file(told).state()).isEqualTo(SpontaneousState.IN_USE);
        assertThat(file(told).usefulness().used()).isTrue();
        assertThat(file(disclosed().after(feedback(false, BY_LETTER))).state()).isEqualTo(SpontaneousState.DISCLOSED);
    }

    @Test
    void assets_recovered_on_the_strength_of_information_are_a_use_of_it() {
        disclosed().when(feedback(false, true, BY_LETTER)).refusedBy(RULE, "recovered");
    }

    @Test
    void feedback_may_come_after_the_file_is_closed_but_does_not_change_how_it_ended() {
        assessed().after(useAsLead(OURS), close()).when(feedback(true, OURS)).accepted();
        disclosed().after(close()).when(feedback(true, BY_LETTER)).refusedBy(RULE, "reopen");
        disclosed().after(close(), reopen()).when(feedback(true, BY_LETTER)).accepted();
    }
}
