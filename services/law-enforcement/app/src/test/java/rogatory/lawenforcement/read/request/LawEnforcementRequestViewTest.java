package rogatory.lawenforcement.read.request;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.request.EvidentialUse;
import rogatory.lawenforcement.request.Fate;
import rogatory.lawenforcement.request.Item;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.vocabulary.Holder;

class LawEnforcementRequestViewTest {

    @Test
    void an_officer_sees_who_is_waited_for_and_what_has_become_of_each_item() {
        var view = LawEnforcementRequestView.of(
                file(halfAnswered().after(seekConsent(), ask(), inquire(DAY.plusDays(3)))));

        assertThat(view.state()).isEqualTo(LawEnforcementState.CLARIFICATION_SOUGHT);
        assertThat(view.holder()).isEqualTo(Holder.RQ);
        assertThat(view.items()).extracting(Item::fate).containsExactly(Fate.ANSWERED, Fate.PENDING);
        assertThat(view.silentSince()).isEqualTo(DAY.plusDays(3));
        assertThat(view.statusInquiries()).isEqualTo(1);
        assertThat(view.evidentialUse()).isEqualTo(EvidentialUse.SOUGHT);
        assertThat(view.clarifications()).isEqualTo(1);
    }
}
