package rogatory.outgoing.write.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Holder;

class ConsultationTest {

    private static final String LIMIT = "Not for tax proceedings";

    @Test
    void accepted_conditions_bind_us_and_stand_on_the_file() {
        var accepted = sent(MLA).after(consult(LIMIT, "Return the originals"), accept(LIMIT));

        assertThat(file(accepted).course().conditions().binding()).containsExactly(LIMIT);
        assertThat(file(accepted).course().conditions().put()).containsExactly("Return the originals");
        assertThat(file(accepted.after(decline())).course().conditions().put()).isEmpty();
    }

    @Test
    void only_conditions_that_were_put_are_answered() {
        granted(MLA).when(accept()).refusedBy("conditions-were-put");
        granted(MLA, LIMIT).when(decline("Another one")).refusedBy("conditions-were-put", LIMIT);
        granted(MLA, LIMIT).when(accept()).accepted();
    }

    @Test
    void who_uses_assistance_given_on_conditions_has_answered_them() {
        var received = granted(MLA, LIMIT).after(results(false));

        assertThat(received.when(forward())
                        .refusedBy("answer-the-conditions-first")
                        .article())
                .isEqualTo("UNCAC 46(26)");
        received.after(accept()).when(forward()).accepted();
    }

    @Test
    void both_sides_have_the_ball_while_they_consult() {
        var consulting = granted(MLA).after(consult());

        assertThat(file(consulting).holder()).isEqualTo(Holder.RQ_RA);
        assertThat(file(consulting.after(consulted())).state()).isEqualTo(OutgoingState.GRANTED);
    }
}
