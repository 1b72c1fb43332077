package rogatory.extradition.write.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.events.SurrenderOrdered;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.request.PersonConsent;
import rogatory.vocabulary.Holder;

class ConsentTest {

    @Test
    void who_agrees_is_surrendered_without_committal() {
        assertThat(file(arrested().after(consent(), order())).state()).isEqualTo(ExtraditionState.SURRENDER_ORDERED);
        assertThat(arrested().after(consent()).when(order()).events())
                .first()
                .extracting(event -> ((SurrenderOrdered) event).decidedBy())
                .isEqualTo(Holder.RC);
    }

    @Test
    void a_revoked_consent_leads_back_to_where_it_was_given() {
        assertThat(file(heard().after(consent(), revokeConsent())).state()).isEqualTo(ExtraditionState.JUDICIAL_PHASE);
        assertThat(file(arrested().after(consent(), revokeConsent())).state()).isEqualTo(ExtraditionState.ARRESTED);
        assertThat(file(heard().after(consent(), revokeConsent())).course().consent())
                .isEqualTo(PersonConsent.REVOKED);
    }

    @Test
    void after_the_order_consent_is_not_revoked() {
        arrested().after(consent(), order()).when(revokeConsent()).notLegalNow();
    }
}
