package rogatory.outgoing.write.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.Item;
import rogatory.outgoing.request.ItemFate;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.write.OutgoingMoves;

class EndingTest {

    @ParameterizedTest
    @EnumSource
    void what_never_left_is_closed_and_not_withdrawn(Subject subject) {
        drafted(subject).when(withdraw()).notLegalNow();
        assertThat(file(drafted(subject).after(close())).outcome()).isEqualTo(OutgoingOutcome.NOT_SENT);
    }

    @ParameterizedTest
    @EnumSource
    void the_other_side_is_told_when_the_request_is_no_longer_needed(Subject subject) {
        assertThat(file(granted(subject).after(noLongerRequired())).outcome())
                .isEqualTo(OutgoingOutcome.NO_LONGER_REQUIRED);
        assertThat(file(granted(subject).after(withdraw())).outcome()).isEqualTo(OutgoingOutcome.WITHDRAWN);
        assertThat(OutgoingMoves.of(MLA).act("no-longer-required").orElseThrow().article())
                .isEqualTo("UNCAC 46(24)");
    }

    @Test
    void items_are_given_up_one_by_one() {
        assertThat(file(granted(MLA).after(noLongerRequired(2))).state()).isEqualTo(OutgoingState.GRANTED);
        assertThat(file(granted(MLA).after(partial(false, 1), noLongerRequired(2)))
                        .state())
                .isEqualTo(OutgoingState.RESULTS_RECEIVED);
        assertThat(file(granted(MLA).after(withdraw(1), withdraw(2))).outcome()).isEqualTo(OutgoingOutcome.WITHDRAWN);
        granted(MLA).after(withdraw(1)).when(withdraw(1)).refusedBy("items-still-open", "item 1");
    }

    @Test
    void provisional_arrest_that_was_asked_for_can_be_called_off() {
        assertThat(file(wanted().after(seekArrest(), withdraw())).outcome()).isEqualTo(OutgoingOutcome.WITHDRAWN);
    }

    @Test
    void a_file_is_closed_as_what_it_says_and_not_before_it_says_so() {
        granted(MLA).when(close()).refusedBy("closing-follows-from-the-file");
        granted(MLA).after(partial(false, 1)).when(close()).refusedBy("closing-follows-from-the-file");
        received(MLA).when(close()).accepted();
    }

    @Test
    void what_was_not_executed_is_taken_up_again_and_what_was_only_if_named() {
        var closed = granted(MLA).after(partial(false, 1), refuse(List.of(2), "As sent"), close());

        assertThat(file(closed.after(reopen("REFUSAL_RECONSIDERED"))).items())
                .extracting(Item::fate)
                .containsExactly(ItemFate.EXECUTED, ItemFate.PENDING);
        assertThat(file(closed.after(reopen("DEFECTIVE_EXECUTION", 1))).items())
                .extracting(Item::fate)
                .containsExactly(ItemFate.PENDING, ItemFate.REFUSED);
        received(MLA).after(close()).when(reopen("LATE_REPLY")).refusedBy("reopen-an-item");
    }

    @Test
    void the_reasons_for_reopening_are_those_of_the_subject() {
        sent(MLA).after(close()).when(reopen("RELOCATION")).refusedBy("code-of-the-list", "reopening-reason");
        sent(EXTRADITION).after(close()).when(reopen("RELOCATION")).accepted();
        sent(LAW_ENFORCEMENT).after(close()).when(reopen("NEW_LEAD")).accepted();
    }

    @Test
    void errors_stay_closed() {
        sent(MLA).after(mergeInto("NG-CH-2007")).when(reopen("LATE_REPLY")).refusedBy("errors-stay-closed");
    }
}
