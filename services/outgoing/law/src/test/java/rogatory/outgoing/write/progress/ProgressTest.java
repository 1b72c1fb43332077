package rogatory.outgoing.write.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.Item;
import rogatory.outgoing.request.ItemFate;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingState;

class ProgressTest {

    @Test
    void what_comes_back_unexamined_is_not_refused_and_is_drafted_again() {
        var returned = sent(MLA).after(sendBack("R-LANGUAGE"));

        assertThat(file(returned).outcome()).isEqualTo(OutgoingOutcome.RETURNED);
        assertThat(file(returned.after(reopen("SUPPLEMENT_RECEIVED"))).state()).isEqualTo(OutgoingState.DRAFTING);
        assertThat(file(returned.after(reopen("SUPPLEMENT_RECEIVED"), transmit()))
                        .state())
                .isEqualTo(OutgoingState.SENT);
    }

    @Test
    void items_are_granted_one_by_one_and_only_once() {
        var one = sent(MLA).after(grant(List.of(1)));

        assertThat(file(one).items()).extracting(Item::fate).containsExactly(ItemFate.GRANTED, ItemFate.PENDING);
        one.when(grant(List.of(1))).refusedBy("grant-pending-items", "item 1");
        one.when(grant(List.of(3))).refusedBy("items-of-this-request", "items 1 to 2");
        sent(EXTRADITION).when(grant(List.of(1))).refusedBy("items-of-this-request", "one person");
    }

    @Test
    void conditions_of_a_surrender_have_codes_those_of_assistance_are_in_words() {
        sent(EXTRADITION).when(grant(List.of(), "Be kind")).refusedBy("code-of-the-list", "surrender-condition");
        sent(MLA).when(grant(List.of(), "Not for tax proceedings")).accepted();
    }

    @Test
    void assistance_is_postponed_only_for_their_own_proceedings_after_consulting_us() {
        granted(MLA).when(postpone(null, null)).warns("postpone-only-for-own-proceedings");
        granted(MLA).when(postpone("46_25", null)).warns("consultation-owed-before-postponing");
        granted(MLA).after(consult()).when(postpone("46_25", null)).accepted();
        granted(MLA).when(postpone("HEALTH", null)).refusedBy("code-of-the-list", "postponement-reason");
        granted(EXTRADITION).when(postpone("HEALTH", null)).accepted();
    }

    @Test
    void a_postponed_matter_is_looked_at_again_on_the_day_said_and_goes_on_where_it_stood() {
        var postponed = granted(MLA).after(consult(), postpone("46_25", DAY.plusDays(60)));

        assertThat(due(postponed, "postponement-review")).isEqualTo(DAY.plusDays(60));
        assertThat(due(postponed, "silence")).isNull();
        assertThat(file(postponed.after(resume())).state()).isEqualTo(OutgoingState.GRANTED);
        assertThat(file(postponed.after(postpone("46_25", null), resume())).state())
                .isEqualTo(OutgoingState.GRANTED);
    }
}
