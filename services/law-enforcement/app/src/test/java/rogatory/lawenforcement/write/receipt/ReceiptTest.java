package rogatory.lawenforcement.write.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.vocabulary.Direction;

class ReceiptTest {

    @Test
    void an_enquiry_asks_for_at_least_one_item_and_names_each_offence_once() {
        law().when(receive("U0")).refusedBy("assistance-sought");
        law().when(receive(Direction.INCOMING, "ELECTRONIC", "U0", List.of("U23", "U23"), null, PERSONS))
                .refusedBy("one-principal-offence", "U23");
        law().when(receive(Direction.INCOMING, "ELECTRONIC", "U0", List.of(), null, PERSONS))
                .accepted();
    }

    @Test
    void only_what_comes_in_is_received() {
        law().when(receive(Direction.OUTGOING, "ELECTRONIC", "U0", List.of(), null, PERSONS))
                .refusedBy("incoming-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"U0", "U1", "U2", "U3"})
    void an_enquiry_may_be_made_by_word_of_mouth_whatever_its_urgency(String urgency) {
        assertThat(file(law().after(receive("ORAL", urgency, null, PERSONS)))
                        .particulars()
                        .form())
                .isEqualTo("ORAL");
    }

    @Test
    void the_handling_code_comes_with_the_enquiry_where_there_is_one() {
        assertThat(file(law().after(receive("ELECTRONIC", "U0", "SIENA-H1", PERSONS)))
                        .course()
                        .handlingCode())
                .isEqualTo("SIENA-H1");
    }

    @Test
    void what_goes_back_unexamined_is_not_declined() {
        assertThat(file(acknowledged().after(sendBack("R-ADDRESSEE"))).outcome())
                .isEqualTo(LawEnforcementOutcome.RETURNED);
        inProgress().when(sendBack("R-ADDRESSEE")).notLegalNow();
    }

    @Test
    void an_urgent_enquiry_is_answered_before_anybody_acknowledges_it() {
        assertThat(file(law().after(receive("U3", PERSONS), reply(ReplyExtent.FULL)))
                        .state())
                .isEqualTo(LawEnforcementState.ANSWERED);
    }
}
