package rogatory.spontaneous.write.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.spontaneous.events.InformationDisclosed;
import rogatory.spontaneous.events.InformationReceived;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;

class ReceiptTest {

    @Test
    void information_comes_in_or_is_given_without_prior_request() {
        assertThat(law().when(receive()).accepted().events().getFirst()).isInstanceOf(InformationReceived.class);
        assertThat(law().when(disclose(null)).accepted().events().getFirst()).isInstanceOf(InformationDisclosed.class);
    }

    @Test
    void a_file_says_what_kind_of_information_was_given() {
        assertThat(law().when(begin(Direction.INCOMING, null, List.of()))
                        .refusedBy("information-given")
                        .article())
                .isEqualTo("UNCAC 46(4)");
    }

    @Test
    void information_that_nobody_asked_for_asks_for_no_measure_itself() {
        law().when(begin(Direction.INCOMING, null, List.of(new InformationGiven("S-56", true))))
                .refusedBy("information-asks-for-nothing", "coercive");
    }

    @Test
    void information_may_name_no_offence_but_none_twice() {
        law().when(begin(Direction.INCOMING, null, List.of(given("S-48")))).accepted();
        law().when(begin(Direction.INCOMING, null, List.of(given("S-48")), "U23", "U23"))
                .refusedBy("one-principal-offence");
    }

    @Test
    void information_is_given_without_prejudice_to_the_inquiries_of_the_giver() {
        assertThat(law().when(disclose(true))
                        .refusedBy("without-prejudice-to-own-inquiries")
                        .article())
                .isEqualTo("UNCAC 46(5), 56");
        law().when(disclose(false)).accepted();
        law().when(begin(Direction.INCOMING, true, List.of(given("S-56")))).accepted();
    }

    @Test
    void until_it_is_acknowledged_the_giver_does_not_know_that_it_arrived() {
        assertThat(file(law().after(receive())).holder()).isEqualTo(Holder.RA);
        assertThat(file(disclosed()).holder()).isEqualTo(Holder.RX);
        assertThat(file(assessed()).state()).isEqualTo(SpontaneousState.UNDER_ASSESSMENT);
        assessed().when(acknowledge(OURS)).notLegalNow();
    }

    @Test
    void what_the_other_state_did_is_put_on_record_with_the_evidence_of_it() {
        disclosed().when(acknowledge(null)).refusedBy("foreign-acts-are-evidenced", "LETTER");
        disclosed().when(acknowledge(BY_LETTER)).accepted();
        law().after(receive()).when(acknowledge(BY_LETTER)).refusedBy("foreign-acts-are-evidenced", "own act");
    }

    @Test
    void information_goes_back_where_a_restriction_on_it_cannot_be_accepted() {
        restricted("ORIGINATOR_CONTROL").when(sendBack("NO_EVIDENCE", OURS)).refusedBy("return-names-a-restriction");

        var back = restricted("ORIGINATOR_CONTROL").after(sendBack("ORIGINATOR_CONTROL", OURS));
        assertThat(file(back).outcome()).isEqualTo(SpontaneousOutcome.RETURNED);
        assertThat(file(back).grounds()).as("it is no refusal").isEmpty();
    }

    @Test
    void what_was_used_does_not_go_back() {
        restricted("NO_EVIDENCE")
                .after(useAsLead(OURS))
                .when(sendBack("NO_EVIDENCE", OURS))
                .notLegalNow();
    }
}
