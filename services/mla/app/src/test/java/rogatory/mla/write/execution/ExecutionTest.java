package rogatory.mla.write.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.ItemState;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Precision;

class ExecutionTest {

    @Test
    void a_grant_that_names_no_item_grants_all_that_are_pending() {
        assertThat(states(granted())).containsOnly(ItemState.GRANTED);
        assertThat(states(underReview().after(grantOn("A fair trial", 1), grant())))
                .containsExactly(ItemState.GRANTED_COND, ItemState.GRANTED, ItemState.GRANTED);
    }

    @Test
    void nothing_is_executed_before_it_is_granted() {
        granted().when(execute(1)).notLegalNow();
        underReview().after(grant(1), start()).when(execute(2)).refusedBy("execute-what-is-granted", "2 is PENDING");
    }

    @Test
    void execution_starts_only_with_something_granted() {
        underReview().when(start()).notLegalNow();
    }

    @Test
    void what_is_granted_during_execution_may_be_executed_at_once() {
        var late = underReview().after(grant(1, 2), start(), execute(1), grant(3));

        assertThat(file(late).state()).isEqualTo(MlaState.PARTIALLY_EXECUTED);
        late.when(execute(3)).accepted();
    }

    @Test
    void a_request_is_executed_when_no_item_is_open() {
        assertThat(file(partlyExecuted()).state()).isEqualTo(MlaState.PARTIALLY_EXECUTED);
        assertThat(file(executed()).state()).isEqualTo(MlaState.EXECUTED);
    }

    @Test
    void an_item_is_executed_once() {
        partlyExecuted().when(execute(1)).refusedBy("execute-what-is-granted", "1 is EXECUTED");
    }

    @Test
    void a_refused_item_is_not_executed() {
        inExecution()
                .after(refuseItems(List.of(2), "M-LEGSYS-46_21d"))
                .when(execute(2))
                .refusedBy("execute-what-is-granted", "2 is REFUSED");
    }

    @Test
    void an_item_number_that_the_request_does_not_have_is_named() {
        inExecution().when(execute(1, 4)).refusedBy("items-of-this-request", "4", "1 to 3");
    }

    @Test
    void results_exist_only_of_what_was_executed() {
        partlyExecuted().when(transmit(2)).refusedBy("transmit-what-was-executed");
        inExecution().when(transmit(1)).notLegalNow();
    }

    @Test
    void a_detained_person_is_transferred_only_by_consent() {
        var transfer = law().after(receive(TRANSFER), acknowledge(), grant(), start());

        transfer.when(execute(1)).refusedBy("transfer-needs-consent");
        transfer.when(new ExecuteItems(ID, DAY, Precision.DAY, List.of(1), false, null, true, null))
                .accepted();
    }

    @Test
    void the_outcome_follows_from_the_items() {
        assertThat(file(executed().after(close())).outcome()).isEqualTo(MlaOutcome.EXECUTED_FULL);
        assertThat(file(inExecution().after(findNothing(1, 2, 3), close())).outcome())
                .isEqualTo(MlaOutcome.EXECUTED_NIL);
        assertThat(file(inExecution().after(findNothing(1, 2), execute(3), close()))
                        .outcome())
                .isEqualTo(MlaOutcome.EXECUTED_FULL);
        assertThat(file(inExecution().after(execute(1, 2), refuseItems(List.of(3), "M-OTHER"), close()))
                        .outcome())
                .isEqualTo(MlaOutcome.EXECUTED_PARTIAL);
        assertThat(file(inExecution().after(execute(1, 2), withdraw(3), close()))
                        .outcome())
                .isEqualTo(MlaOutcome.EXECUTED_FULL);
    }

    @Test
    void money_counts_on_the_recovery_item_among_several_and_never_when_it_is_transmitted() {
        var returned = inExecution()
                .after(execute(false, chf("900"), 1, 2, 3))
                .after(new TransmitResults(ID, DAY, Precision.DAY, List.of(3), null, chf("900"), null));

        assertThat(file(returned).returned()).containsExactly(chf("900"));
        assertThat(file(inExecution().after(execute(false, chf("900"), 1))).returned())
                .isEmpty();
    }

    @Test
    void what_found_nothing_brings_no_money() {
        inExecution().when(execute(true, chf("1"), 3)).refusedBy("nil-brings-nothing");
    }

    private static List<ItemState> states(DeciderSpec<MlaEvent> spec) {
        return file(spec).items().stream().map(item -> item.state()).toList();
    }
}
