package rogatory.outgoing.write.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;

class ReceiptTest {

    @Test
    void here_are_only_the_requests_that_we_send() {
        law(MLA).when(receive(Direction.INCOMING, "U0", List.of(item(TRANSFER)), List.of(), "U15b"))
                .refusedBy("outgoing-only");
    }

    @ParameterizedTest
    @EnumSource(names = {"MLA", "LAW_ENFORCEMENT"})
    void assistance_asks_for_at_least_one_item_and_only_extradition_says_what_is_sought(Subject subject) {
        law(subject).when(receive("U0", List.of(), List.of())).refusedBy("assistance-sought");
        law(subject).when(receive("U0", List.of(item("?")), List.of("E-PROS"))).refusedBy("asked-in-its-own-way");
        law(subject).when(receive(subject, "U0")).accepted();
    }

    @Test
    void extradition_is_for_one_person_and_has_no_items() {
        law(EXTRADITION).when(receive("U0", List.of(), List.of())).refusedBy("assistance-sought", "E-PROS");
        law(EXTRADITION)
                .when(receive("U0", List.of(item("M-RECS-46_3f")), List.of("E-PROS")))
                .refusedBy("asked-in-its-own-way");
        law(EXTRADITION).when(receive(EXTRADITION, "U0")).accepted();
    }

    @Test
    void what_is_asked_is_in_the_code_list_of_its_subject() {
        law(MLA).when(receive("U0", List.of(item("L-PERS-48b_i")), List.of()))
                .refusedBy("code-of-the-list", "items.type", "L-PERS-48b_i", "assistance-mla");
        law(LAW_ENFORCEMENT)
                .when(receive("U0", List.of(item("M-RECS-46_3f")), List.of()))
                .refusedBy("code-of-the-list", "assistance-lec");
        law(EXTRADITION)
                .when(receive("U0", List.of(), List.of("E-ALL")))
                .refusedBy("code-of-the-list", "sought", "E-ALL");
    }

    @Test
    void a_person_is_sought_for_at_least_one_offence_each_named_once() {
        law(EXTRADITION)
                .when(receive(Direction.OUTGOING, "U0", List.of(), List.of("E-PROS")))
                .refusedBy("offence-sought");
        law(EXTRADITION)
                .when(receive(Direction.OUTGOING, "U0", List.of(), List.of("E-PROS"), "U23", "U23"))
                .refusedBy("one-principal-offence");
    }

    @ParameterizedTest
    @EnumSource
    void the_file_begins_as_a_draft_in_our_hands(Subject subject) {
        assertThat(file(drafted(subject)).state()).isEqualTo(OutgoingState.DRAFTING);
        assertThat(file(drafted(subject)).holder()).isEqualTo(Holder.RQ);
        assertThat(file(drafted(subject)).subject()).isEqualTo(subject);
    }
}
