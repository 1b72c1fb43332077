package rogatory.mla.write.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.mla.request.ItemState;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Holder;

class ConsultationTest {

    @Test
    void while_consulting_both_sides_have_the_ball() {
        assertThat(file(underReview().after(consult("COSTS"))).holder()).isEqualTo(Holder.RQ_RA);
    }

    @Test
    void its_end_leads_back_to_where_it_was_opened() {
        assertThat(file(underReview().after(consult(null), consulted())).state())
                .isEqualTo(MlaState.UNDER_REVIEW);
        assertThat(file(granted().after(consult(null), consulted())).state()).isEqualTo(MlaState.ACCEPTED);
        assertThat(file(partlyExecuted().after(consult(null), consulted())).state())
                .isEqualTo(MlaState.PARTIALLY_EXECUTED);
    }

    @Test
    void assistance_may_be_granted_in_the_middle_of_it() {
        assertThat(file(underReview().after(consult("CONDITIONS"), grantOn("No use against third parties")))
                        .conditions())
                .containsExactly("No use against third parties");
    }

    @Test
    void what_was_not_opened_is_not_closed() {
        underReview().when(consulted()).notLegalNow();
    }

    @Test
    void conditions_of_the_grant_bind_the_requesting_side_and_stay_on_file() {
        var conditional = underReview().after(consult("CONDITIONS"), grantOn("Not for fiscal proceedings", 1));

        assertThat(file(conditional).conditions()).containsExactly("Not for fiscal proceedings");
        assertThat(file(conditional).items().getFirst().state()).isEqualTo(ItemState.GRANTED_COND);
    }
}
