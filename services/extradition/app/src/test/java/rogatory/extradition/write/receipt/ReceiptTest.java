package rogatory.extradition.write.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.extradition.events.ProvisionalArrestRequested;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.BasisInvoked;

class ReceiptTest {

    private static final BasisInvoked TREATY = relied("BILATERAL_EXT");

    @Test
    void a_person_is_sought_for_at_least_one_offence_each_named_once() {
        law().when(receive("U1", List.of(), TREATY)).refusedBy("offence-sought");
        law().when(receive("U1", List.of(), TREATY, BRIBERY, BRIBERY)).refusedBy("one-principal-offence");
        law().when(receive("U1", List.of(), TREATY, BRIBERY)).accepted();
    }

    @Test
    void a_request_for_provisional_arrest_begins_a_file_of_its_own_kind() {
        assertThat(law().when(announce("U2")).events().getFirst()).isInstanceOf(ProvisionalArrestRequested.class);
        assertThat(file(law().after(announce("U3"))).state()).isEqualTo(ExtraditionState.PROVISIONAL_ARREST_REQUESTED);
    }

    @Test
    void nobody_is_taken_into_custody_before_the_papers_without_urgency() {
        assertThat(law().when(announce("U1"))
                        .refusedBy("provisional-arrest-when-urgent")
                        .article())
                .isEqualTo("UNCAC 44(10)");
    }

    @Test
    void what_goes_back_unexamined_is_not_refused() {
        assertThat(file(underReview().after(sendBack("R-LANGUAGE"))).outcome()).isEqualTo(ExtraditionOutcome.RETURNED);
        locating().when(sendBack("R-LANGUAGE")).notLegalNow();
    }
}
