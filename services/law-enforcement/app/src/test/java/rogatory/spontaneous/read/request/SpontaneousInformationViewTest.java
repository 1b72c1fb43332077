package rogatory.spontaneous.read.request;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.spontaneous.request.Consent;
import rogatory.spontaneous.request.Restriction;
import rogatory.vocabulary.Holder;

class SpontaneousInformationViewTest {

    @Test
    void an_officer_sees_what_restricts_the_use_and_what_came_of_it() {
        var spec = restricted("NO_EVIDENCE")
                .after(followUp(FOLLOW_UP, OURS), seekConsent("NO_EVIDENCE", OURS), feedback(false, OURS));
        var view = SpontaneousInformationView.of(file(spec));

        assertThat(view.information()).containsExactly("S-56");
        assertThat(view.restrictions()).containsExactly(new Restriction("NO_EVIDENCE", null, Consent.SOUGHT));
        assertThat(view.holder()).isEqualTo(Holder.RQ);
        assertThat(view.used()).isFalse();
        assertThat(view.followUps()).containsExactly(FOLLOW_UP);
        assertThat(view.feedbacks()).isEqualTo(1);
    }
}
