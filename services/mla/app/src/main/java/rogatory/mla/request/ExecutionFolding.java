package rogatory.mla.request;

import java.time.LocalDate;
import java.util.List;
import rogatory.mla.events.AssistanceGranted;
import rogatory.mla.events.ExecutionPostponed;
import rogatory.mla.events.ItemExecuted;
import rogatory.mla.events.ItemRefused;
import rogatory.mla.events.RequestClosed;
import rogatory.mla.events.RequestRefused;
import rogatory.mla.events.RequestReopened;
import rogatory.vocabulary.Money;

/** Enters what happens to the items: granting, executing, refusing, giving up, closing, reopening. */
final class ExecutionFolding {

    /** Reasons that send the items back to the agency rather than to review. */
    private static final List<String> BACK_TO_EXECUTION = List.of("DEFECTIVE_EXECUTION", "COURT_REMITTED");

    private ExecutionFolding() {}

    static void grant(Draft file, AssistanceGranted e) {
        ItemState granted = e.conditions().isEmpty() ? ItemState.GRANTED : ItemState.GRANTED_COND;
        file.change(e.items(), item -> item.state() == ItemState.PENDING, item -> item.in(granted));
        file.impose(e.conditions());
        file.course.consultFrom = null;
        file.state = file.course.executionBegun ? Settlement.executing(file.items) : MlaState.ACCEPTED;
    }

    static void start(Draft file) {
        file.course.executionBegun = true;
        file.change(List.of(), item -> item.state().granted(), item -> item.in(ItemState.IN_EXECUTION));
        file.state = Settlement.executing(file.items);
    }

    static void execute(Draft file, ItemExecuted e) {
        ItemState done = e.nil() ? ItemState.EXECUTED_NIL : ItemState.EXECUTED;
        Money sum = AssetFolding.money(e.amount(), e.currency());
        List<Integer> concerned = file.numbers(e.items(), item -> item.state().granted());
        int bearer = bearer(file, concerned);
        file.change(concerned, item -> false, item -> item.executedWith(done, item.no() == bearer ? sum : null));
        file.course.executionBegun = true;
        file.settle(e.occurredOn());
    }

    /** The item that a sum is entered on: the first recovery item concerned, or else the first. */
    private static int bearer(Draft file, List<Integer> concerned) {
        return file.items.stream()
                .filter(item -> item.isRecovery() && concerned.contains(item.no()))
                .map(Item::no)
                .findFirst()
                .orElse(concerned.isEmpty() ? 0 : concerned.getFirst());
    }

    static void postpone(Draft file, ExecutionPostponed e) {
        file.change(List.of(), item -> item.state().granted(), item -> item.in(ItemState.POSTPONED));
        file.course.reviewOn = e.reviewOn();
        file.state = MlaState.POSTPONED;
    }

    static void resume(Draft file) {
        file.change(List.of(), item -> item.state() == ItemState.POSTPONED, item -> item.in(ItemState.IN_EXECUTION));
        file.course.executionBegun = true;
        file.course.reviewOn = null;
        file.state = Settlement.executing(file.items);
    }

    static void refuse(Draft file, ItemRefused e) {
        file.change(e.items(), item -> item.state().open(), item -> item.refused(e.grounds()));
        file.settle(e.occurredOn());
    }

    static void refuse(Draft file, RequestRefused e) {
        file.change(List.of(), item -> item.state().open(), item -> item.refused(e.grounds()));
        file.close(MlaOutcome.REFUSED, e.occurredOn());
    }

    /** Giving up the whole request closes it; giving up items closes it only when nothing else is left of it. */
    static void giveUp(Draft file, List<Integer> items, MlaOutcome how, LocalDate on) {
        file.change(items, item -> item.state().open(), item -> item.in(ItemState.WITHDRAWN));
        MlaOutcome derived = Settlement.outcome(file.items);
        if (derived == MlaOutcome.WITHDRAWN) {
            file.close(how, on);
        } else if (items.isEmpty() && derived != null) {
            file.close(derived, on);
        } else {
            file.settle(on);
        }
    }

    static void close(Draft file, RequestClosed e) {
        MlaOutcome derived = Settlement.outcome(file.items);
        file.close(derived == null ? MlaOutcome.valueOf(e.outcome()) : derived, e.occurredOn());
    }

    static void reopen(Draft file, RequestReopened e) {
        file.outcome = null;
        file.closedOn = null;
        file.course.courtOrdersSought = 0;
        file.course.appealsPending = 0;
        file.course.endClarification();
        file.course.endConsultation();
        if (BACK_TO_EXECUTION.contains(e.reason())) {
            file.change(e.items(), Item::decided, item -> item.reopened(ItemState.GRANTED));
            file.course.executionBegun = true;
            file.state = MlaState.IN_EXECUTION;
        } else {
            boolean allExecuted =
                    file.items.stream().allMatch(item -> item.state().executed());
            file.change(
                    e.items(),
                    item -> allExecuted || !item.state().executed(),
                    item -> item.reopened(ItemState.PENDING));
            file.course.executionBegun =
                    file.items.stream().anyMatch(item -> item.state().executed());
            file.state = MlaState.UNDER_REVIEW;
        }
    }
}
