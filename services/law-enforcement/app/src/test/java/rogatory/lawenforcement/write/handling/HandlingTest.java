package rogatory.lawenforcement.write.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.request.EvidentialUse;

class HandlingTest {

    @Test
    void a_handling_code_is_set_once_and_then_changed() {
        inProgress().when(handleAnew("HC-2")).refusedBy("handling-code-changes");
        var set = inProgress().after(handle("HC-1"));

        set.when(handle("HC-2")).refusedBy("handling-code-set-once", "HC-1");
        set.when(handleAnew("HC-1")).refusedBy("handling-code-changes");
        assertThat(file(set.after(handleAnew("HC-2"))).course().handlingCode()).isEqualTo("HC-2");
    }

    @Test
    void information_becomes_evidence_only_by_a_consent_that_was_asked_for() {
        answered().when(giveConsent()).refusedBy("consent-was-sought");
        answered().when(denyConsent()).refusedBy("consent-was-sought");
        assertThat(file(answered()).course().evidentialUse()).isEqualTo(EvidentialUse.NOT_SOUGHT);
        assertThat(file(answered().after(seekConsent(), giveConsent())).course().evidentialUse())
                .isEqualTo(EvidentialUse.GIVEN);
    }

    @Test
    void a_denied_consent_is_asked_for_again_before_it_is_given() {
        var denied = answered().after(seekConsent(), denyConsent());

        assertThat(file(denied).course().evidentialUse()).isEqualTo(EvidentialUse.DENIED);
        denied.when(giveConsent()).refusedBy("consent-was-sought");
        denied.after(seekConsent()).when(giveConsent()).accepted();
    }

    @Test
    void the_use_as_evidence_is_asked_for_after_the_file_was_closed_too() {
        answered().after(close()).when(seekConsent()).accepted();
    }
}
