package rogatory.mla.write.execution;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.mla.request.Manner.Procedure;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Granting assistance, executing it, sending what was found. */
public final class Execution {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "grant",
                    GrantAssistance.class,
                    "AssistanceGranted",
                    Set.of(UNDER_REVIEW, CONSULTING, ACCEPTED, IN_EXECUTION, PARTIALLY_EXECUTED),
                    "ACCEPTED; once execution has begun IN_EXECUTION or PARTIALLY_EXECUTED",
                    Holder.RA,
                    "UNCAC 46(1), 46(26)"),
            new Move<>(
                    "execution",
                    StartExecution.class,
                    "ExecutionStarted",
                    Set.of(ACCEPTED, PARTIALLY_EXECUTED),
                    "IN_EXECUTION, or PARTIALLY_EXECUTED as before",
                    Holder.RX,
                    "UNCAC 46(17)"),
            new Move<>(
                    "item-executions",
                    ExecuteItems.class,
                    "ItemExecuted",
                    EXECUTING,
                    "PARTIALLY_EXECUTED, or EXECUTED when no item is open",
                    Holder.RX,
                    "UNCAC 46(17)"),
            new Move<>(
                    "results",
                    TransmitResults.class,
                    "ResultsTransmitted",
                    Set.of(PARTIALLY_EXECUTED, EXECUTED),
                    "same",
                    Holder.RA,
                    "UNCAC 46(24)"));

    private Execution() {}

    public static Decision<MlaEvent> decide(ExecutionCommand command, MlaRequest request) {
        return switch (command) {
            case GrantAssistance c ->
                new ItemsOfThisRequest(request, c.items())
                        .must(
                                item -> item.state() == ItemState.PENDING,
                                "grant-what-is-pending",
                                "only a pending item can be granted",
                                "UNCAC 46(3)")
                        .orElseGet(() -> Decision.accepted(new AssistanceGranted(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.conditions(), c.note())));
            case StartExecution c ->
                new ItemsOfThisRequest(request, List.of())
                        .must(
                                item -> item.state().granted(),
                                "execute-what-is-granted",
                                "only a granted item can be executed",
                                "UNCAC 46(17)")
                        .orElseGet(() -> Decision.accepted(new ExecutionStarted(
                                c.requestId(), c.occurredOn(), c.precision(), c.agency(), c.note())));
            case ExecuteItems c ->
                new ItemsOfThisRequest(request, c.items())
                        .must(
                                item -> item.state().granted(),
                                "execute-what-is-granted",
                                "only a granted item can be executed",
                                "UNCAC 46(17)")
                        .orElseGet(() -> execute(c, request));
            case TransmitResults c ->
                new ItemsOfThisRequest(request, c.items())
                        .must(
                                item -> item.state().executed(),
                                "transmit-what-was-executed",
                                "results exist only of executed items",
                                "UNCAC 46(24)")
                        .orElseGet(() -> Decision.accepted(new ResultsTransmitted(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                c.channel(),
                                c.money() == null ? null : c.money().amount(),
                                c.money() == null ? null : c.money().currency(),
                                c.note())));
        };
    }

    private static Decision<MlaEvent> execute(ExecuteItems c, MlaRequest request) {
        List<Integer> items = c.items().isEmpty()
                ? request.items().stream()
                        .filter(item -> item.state().granted())
                        .map(Item::no)
                        .toList()
                : c.items();
        if (c.nil() && c.money() != null) {
            return Decision.refused(
                    "nil-brings-nothing",
                    "an execution that found nothing brings no money: leave out nil or the money",
                    "UNCAC 46(17)");
        }
        boolean unconsented = request.items().stream()
                .filter(item -> items.contains(item.no()) && item.isTransfer())
                .anyMatch(item -> !item.duties().transfer().consented());
        if (unconsented && !c.nil() && !c.personConsents()) {
            return Decision.refused(
                    "transfer-needs-consent",
                    "a detained person is transferred only with free and informed consent: record it, or set personConsents",
                    "UNCAC 46(10)(a)");
        }
        return Decision.accepted(
                new ItemExecuted(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        items,
                        c.nil(),
                        c.money() == null ? null : c.money().amount(),
                        c.money() == null ? null : c.money().currency(),
                        c.personConsents(),
                        c.note()),
                unanswered(request, items));
    }

    private static List<Decision.Warning> unanswered(MlaRequest request, List<Integer> items) {
        boolean asked = request.items().stream()
                .anyMatch(item ->
                        items.contains(item.no()) && item.duties().manner().procedure() == Procedure.ASKED);
        return asked
                ? List.of(new Decision.Warning(
                        "special-procedure-unanswered",
                        "a special procedure was asked for; say whether it was followed or why it could not be",
                        "UNCAC 46(17)"))
                : List.of();
    }
}
