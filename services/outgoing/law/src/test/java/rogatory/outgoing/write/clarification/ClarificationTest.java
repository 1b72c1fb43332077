package rogatory.outgoing.write.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Holder;

class ClarificationTest {

    @Test
    void asked_back_we_have_the_ball_until_the_day_they_name() {
        var asked = granted(MLA).after(ask());

        assertThat(file(asked).holder()).isEqualTo(Holder.RQ);
        assertThat(due(asked, "clarification-answer")).isEqualTo(DAY.plusDays(30));
        assertThat(due(asked, "silence")).as("it is not they who are silent").isNull();
    }

    @Test
    void a_full_answer_gives_the_ball_back_a_partial_one_does_not() {
        var asked = granted(MLA).after(ask());

        assertThat(file(asked.after(answer(true))).state()).isEqualTo(OutgoingState.CLARIFICATION_SOUGHT);
        assertThat(file(asked.after(answer(true), answer(false))).state()).isEqualTo(OutgoingState.GRANTED);
    }

    @Test
    void who_asks_back_can_still_send_back_or_refuse() {
        sent(MLA).after(ask()).when(sendBack("R-INCOMPLETE")).accepted();
        sent(MLA)
                .after(consult(), consulted(), ask())
                .when(refuse(List.of(), "As sent"))
                .accepted();
    }
}
