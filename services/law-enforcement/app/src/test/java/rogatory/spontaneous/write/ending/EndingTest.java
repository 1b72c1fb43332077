package rogatory.spontaneous.write.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.testkit.DeciderSpec;

class EndingTest {

    @Test
    void the_outcome_follows_from_what_is_on_file() {
        assertThat(outcome(assessed())).isEqualTo(SpontaneousOutcome.NO_USE);
        assertThat(outcome(assessed().after(followUp(FOLLOW_UP, OURS)))).isEqualTo(SpontaneousOutcome.FOLLOWED_UP);
        assertThat(outcome(assessed().after(followUp(FOLLOW_UP, OURS), useAsLead(OURS))))
                .isEqualTo(SpontaneousOutcome.USED);
        assertThat(outcome(disclosed().after(feedback(true, BY_LETTER)))).isEqualTo(SpontaneousOutcome.USED);
        assertThat(outcome(assessed().after(exonerate(null, OURS)))).isEqualTo(SpontaneousOutcome.USED);
    }

    @Test
    void the_giver_is_told_what_became_of_its_information() {
        assessed().when(close()).warns("feedback-on-usefulness");
        assessed().after(feedback(false, OURS)).when(close()).accepted();
        disclosed().when(close()).accepted();
    }

    @Test
    void the_giver_may_take_the_information_back() {
        assertThat(file(assessed().after(withdraw())).outcome()).isEqualTo(SpontaneousOutcome.WITHDRAWN);
        assertThat(file(disclosed().after(withdraw())).outcome()).isEqualTo(SpontaneousOutcome.WITHDRAWN);
    }

    @Test
    void a_closed_file_is_taken_up_again_where_it_stood() {
        assertThat(file(assessed().after(close(), reopen())).state()).isEqualTo(SpontaneousState.UNDER_ASSESSMENT);

        var used = file(assessed().after(useAsLead(OURS), close(), reopen()));
        assertThat(used.state()).isEqualTo(SpontaneousState.IN_USE);
        assertThat(used.outcome()).isNull();
        assertThat(used.closedOn()).isNull();
    }

    @Test
    void what_was_opened_in_error_stays_closed() {
        assessed().after(mergeInto("CL-PE-2007")).when(reopen()).refusedBy("errors-stay-closed");
    }

    private static SpontaneousOutcome outcome(DeciderSpec<SpontaneousEvent> spec) {
        return Objects.requireNonNull(file(spec.after(close())).outcome());
    }
}
