package rogatory.outgoing.write.results;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.write.OutgoingMoves;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Money;

class ResultsTest {

    @Test
    void the_outcome_follows_from_what_became_of_the_items() {
        assertThat(outcome(results(false))).isEqualTo(OutgoingOutcome.EXECUTED_FULL);
        assertThat(outcome(results(true))).isEqualTo(OutgoingOutcome.EXECUTED_NIL);
        assertThat(outcome(partial(true, 1), results(false))).isEqualTo(OutgoingOutcome.EXECUTED_FULL);
        assertThat(outcome(partial(false, 1), refuse(List.of(2), "As sent")))
                .isEqualTo(OutgoingOutcome.EXECUTED_PARTIAL);
        assertThat(outcome(partial(false, 1), withdraw(2))).isEqualTo(OutgoingOutcome.EXECUTED_FULL);
    }

    @Test
    void partial_results_leave_something_open_and_the_last_leave_nothing() {
        granted(MLA).when(partial(false, 1, 2)).refusedBy("partial-leaves-something-open");
        granted(MLA).when(results(false, 1)).refusedBy("results-leave-nothing-open", "[1, 2]");
        granted(MLA).after(partial(false, 1)).when(results(false, 1)).refusedBy("items-still-open", "item 1");
        granted(MLA).after(partial(false, 1)).when(results(false, 2)).accepted();
    }

    @Test
    void an_instalment_settles_no_item() {
        assertThat(file(granted(MLA).after(partial(false))).openItems()).hasSize(2);
    }

    @Test
    void a_nil_result_brings_no_money_and_others_are_counted() {
        Money sum = new Money(new BigDecimal("1250000"), "CHF");

        granted(MLA).when(resultsWith(true, sum)).refusedBy("nil-brings-nothing");
        assertThat(file(granted(MLA).after(resultsWith(false, sum))).course().received())
                .containsExactly(sum);
    }

    @Test
    void what_did_not_come_is_neither_passed_on_nor_useful() {
        var refused = sent(MLA).after(refuse(List.of(), "As sent"));

        refused.when(forward()).refusedBy("something-was-received");
        refused.when(confirmUse()).refusedBy("something-was-received");
        received(MLA).after(forward(), close()).when(confirmUse()).accepted();
    }

    @Test
    void extradition_brings_a_person_and_no_results() {
        assertThat(OutgoingMoves.of(EXTRADITION).act("results")).isEmpty();
    }

    private static @Nullable OutgoingOutcome outcome(LegalAct... acts) {
        return file(granted(MLA).after(acts).after(close())).outcome();
    }
}
