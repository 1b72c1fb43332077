package rogatory.extradition.write.afterwards;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.request.ExtraditionState;

class AfterSurrenderTest {

    @Test
    void a_waiver_of_specialty_is_decided_once_it_was_asked_for() {
        surrendered().when(decideWaiver()).refusedBy("specialty-waiver-was-requested");
        surrendered().after(askWaiver()).when(decideWaiver()).accepted();
        surrendered()
                .after(askWaiver(), decideWaiver())
                .when(decideWaiver())
                .refusedBy("specialty-waiver-was-requested");
        committed().when(askWaiver()).notLegalNow();
    }

    @Test
    void passing_on_is_to_a_third_state_and_decided_once_it_was_asked_for() {
        surrendered().when(decidePassingOn()).refusedBy("re-extradition-was-requested");
        surrendered().when(askToPassOn("PE")).refusedBy("third-state");
        surrendered().after(askToPassOn("CL")).when(decidePassingOn()).accepted();
    }

    @Test
    void only_who_was_surrendered_on_condition_of_return_comes_back_to_serve() {
        surrendered().when(comeBack()).refusedBy("surrendered-on-condition-of-return");
        surrendered(RETURN).after(comeBack()).when(comeBack()).refusedBy("surrendered-on-condition-of-return");
        assertThat(file(surrendered(RETURN).after(comeBack())).state()).isEqualTo(ExtraditionState.SURRENDERED);
    }
}
