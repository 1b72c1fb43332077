package rogatory.outgoing.write.use;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;

class UseTest {

    @Test
    void what_was_received_is_used_for_nothing_else_without_consent() {
        var asked = received(MLA).after(seekUse("A tax case"));

        assertThat(received(MLA)
                        .when(use("A tax case", false, false))
                        .refusedBy("no-other-use-without-consent")
                        .article())
                .isEqualTo("UNCAC 46(19)");
        asked.when(use("A tax case", false, false)).refusedBy("no-other-use-without-consent");
        asked.after(consentToUse()).when(use("A tax case", false, false)).accepted();
    }

    @Test
    void consent_covers_the_purpose_that_was_asked_for_and_no_other() {
        received(MLA)
                .after(seekUse("A tax case"), consentToUse())
                .when(use("A civil case", false, false))
                .refusedBy("no-other-use-without-consent", "A civil case");
        received(MLA)
                .after(seekUse("A tax case"), denyUse())
                .when(use("A tax case", false, false))
                .refusedBy("no-other-use-without-consent");
    }

    @Test
    void what_exculpates_may_be_disclosed_after_notice() {
        received(MLA).when(use("The defence", true, false)).refusedBy("notice-before-exculpatory-use");
        received(MLA).after(close()).when(use("The defence", true, true)).accepted();
    }

    @Test
    void what_did_not_come_is_not_used() {
        granted(MLA).when(use("The defence", true, true)).refusedBy("something-was-received");
    }

    @Test
    void consent_answers_a_request_for_it() {
        received(MLA).when(consentToUse()).refusedBy("consent-was-sought");
        received(MLA).when(denyUse()).refusedBy("consent-was-sought");
    }
}
