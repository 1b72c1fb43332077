package rogatory.outgoing.write.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;

class HandlingTest {

    @Test
    void the_other_side_says_how_its_information_is_handled_and_whether_it_is_evidence() {
        var received = received(LAW_ENFORCEMENT).after(handlingCode("HC-3"));

        received.when(consentToEvidence()).refusedBy("consent-was-sought");
        assertThat(file(received).course().handling().code()).isEqualTo("HC-3");
        assertThat(file(received.after(seekEvidence(), consentToEvidence()))
                        .course()
                        .handling()
                        .evidence())
                .isTrue();
        assertThat(file(received.after(seekEvidence(), denyEvidence()))
                        .course()
                        .handling()
                        .evidence())
                .isFalse();
    }
}
