package rogatory.extradition.write.court;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.request.ExtraditionState;

class CourtTest {

    @Test
    void whom_the_court_commits_the_executive_decides_on() {
        assertThat(file(heard().after(commit())).state()).isEqualTo(ExtraditionState.EXECUTIVE_DECISION);
        assertThat(file(arrested().after(commit())).state()).isEqualTo(ExtraditionState.EXECUTIVE_DECISION);
        underReview().when(commit()).notLegalNow();
    }

    @Test
    void an_appeal_leads_back_to_where_it_was_lodged() {
        assertThat(file(heard().after(appeal())).state()).isEqualTo(ExtraditionState.APPEAL);
        assertThat(file(heard().after(appeal(), decideAppeal())).state()).isEqualTo(ExtraditionState.JUDICIAL_PHASE);
        assertThat(file(committed().after(appeal(), decideAppeal())).state())
                .isEqualTo(ExtraditionState.EXECUTIVE_DECISION);
    }

    @Test
    void while_an_appeal_is_pending_nobody_is_surrendered() {
        committed().after(appeal()).when(order()).notLegalNow();
    }
}
