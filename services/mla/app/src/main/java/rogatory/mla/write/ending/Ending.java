package rogatory.mla.write.ending;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** How a request ends, is taken up again, and what it was good for. */
public final class Ending {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "withdrawal",
                    WithdrawRequest.class,
                    "RequestWithdrawn",
                    OPEN,
                    "CLOSED; EXECUTED or as before when only items are withdrawn",
                    Holder.RQ,
                    "UNCAC 46(24)"),
            new Move<>(
                    "no-longer-required",
                    DeclareNoLongerRequired.class,
                    "NoLongerRequired",
                    OPEN,
                    "CLOSED; EXECUTED or as before when only items are given up",
                    Holder.RQ,
                    "UNCAC 46(24)"),
            new Move<>(
                    "closure",
                    CloseRequest.class,
                    "RequestClosed",
                    Set.of(EXECUTED, PARTIALLY_EXECUTED),
                    "CLOSED",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "reopening",
                    ReopenRequest.class,
                    "RequestReopened",
                    Set.of(CLOSED),
                    "UNDER_REVIEW, or IN_EXECUTION after a defect or a remittal",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "usefulness",
                    ConfirmUsefulness.class,
                    "ConfirmationOfUsefulness",
                    Set.of(CLOSED),
                    "same",
                    Holder.RQ,
                    "practice"));

    private Ending() {}

    public static Decision<MlaEvent> decide(EndingCommand command, MlaRequest request) {
        return switch (command) {
            case WithdrawRequest c ->
                givingUp(request, c.items())
                        .orElseGet(() -> Decision.accepted(new RequestWithdrawn(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case DeclareNoLongerRequired c ->
                givingUp(request, c.items())
                        .orElseGet(() -> Decision.accepted(new NoLongerRequired(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case CloseRequest c -> close(c, request);
            case ReopenRequest c -> reopen(c, request);
            case ConfirmUsefulness c ->
                Decision.accepted(new ConfirmationOfUsefulness(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.used(),
                        c.convicted(),
                        c.recovered(),
                        c.note()));
        };
    }

    private static Optional<Decision<MlaEvent>> givingUp(MlaRequest request, List<Integer> items) {
        return items.isEmpty()
                ? Optional.empty()
                : new ItemsOfThisRequest(request, items)
                        .must(
                                item -> item.state().open(),
                                "withdraw-what-is-open",
                                "only an open item can be given up",
                                "UNCAC 46(24)");
    }

    private static Decision<MlaEvent> close(CloseRequest c, MlaRequest request) {
        MlaOutcome outcome = Settlement.outcome(request.items());
        return outcome == null
                ? Decision.refused(
                        "all-items-settled",
                        "a file is closed when every item is executed, refused or withdrawn; still open: "
                                + request.openItems(List.of()).stream()
                                        .map(item -> item.no() + " " + item.state())
                                        .toList(),
                        "practice")
                : Decision.accepted(
                        new RequestClosed(c.requestId(), c.occurredOn(), c.precision(), outcome.name(), c.note()));
    }

    private static Decision<MlaEvent> reopen(ReopenRequest c, MlaRequest request) {
        if (request.outcome() == MlaOutcome.ERROR) {
            return Decision.refused(
                    "errors-stay-closed",
                    "the file was opened in error or is a duplicate; act on the right file",
                    "practice");
        }
        return new ItemsOfThisRequest(request, c.items())
                .mustExist()
                .orElseGet(() -> takeUp(
                        request,
                        new RequestReopened(
                                c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.items(), c.note())));
    }

    private static Decision<MlaEvent> takeUp(MlaRequest request, RequestReopened reopened) {
        boolean somethingToDo = MlaRequest.evolve(request, reopened).items().stream()
                .anyMatch(item -> item.state().open());
        return somethingToDo
                ? Decision.accepted(reopened)
                : Decision.refused(
                        "reopen-an-item",
                        "no item of this request was executed or refused, so none goes back to execution;"
                                + " name the items to take up",
                        "practice");
    }
}
