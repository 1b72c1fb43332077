package rogatory.lawenforcement.write.ending;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.List;
import java.util.Set;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Withdrawing, converting, closing and reopening. */
public final class Ending {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>("conversion", ConvertToMla.class, "ConvertedToMla", OPEN, "CLOSED", Holder.RQ, "UNCAC 46(3)"),
            new Move<>(
                    "withdrawal",
                    WithdrawRequest.class,
                    "RequestWithdrawn",
                    OPEN,
                    "CLOSED; ANSWERED, MLA_REQUIRED or as before when only items are withdrawn",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "closure",
                    CloseRequest.class,
                    "RequestClosed",
                    Set.of(ANSWERED_PARTIAL, ANSWERED, MLA_REQUIRED),
                    "CLOSED",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "reopening",
                    ReopenRequest.class,
                    "RequestReopened",
                    ENDED,
                    "IN_PROGRESS, or ANSWERED_PARTIAL where something was answered",
                    Holder.RX,
                    "practice"));

    private Ending() {}

    public static Decision<LawEnforcementEvent> decide(EndingCommand command, LawEnforcementRequest request) {
        return switch (command) {
            case ConvertToMla c ->
                c.to().service().equals("mla")
                        ? Decision.accepted(new ConvertedToMla(
                                c.requestId(), c.occurredOn(), c.precision(), c.to().text(), c.note()))
                        : Decision.refused(
                                "convert-to-mla",
                                c.to()
                                        + " is no request for mutual legal assistance; name one as in mla/ref:CH-NG-1999",
                                "UNCAC 46(3)");
            case WithdrawRequest c -> withdraw(c, request);
            case CloseRequest c -> close(c, request);
            case ReopenRequest c -> reopen(c, request);
        };
    }

    private static Decision<LawEnforcementEvent> withdraw(WithdrawRequest c, LawEnforcementRequest request) {
        return new ItemsOfThisRequest(request, c.items())
                .must(item -> item.fate().open(), "withdraw-what-is-open", "only an open item can be withdrawn")
                .orElseGet(() -> Decision.accepted(
                        new RequestWithdrawn(c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
    }

    private static Decision<LawEnforcementEvent> close(CloseRequest c, LawEnforcementRequest request) {
        LawEnforcementOutcome outcome = Settlement.outcome(request.items());
        return outcome == null
                ? Decision.refused(
                        "all-items-settled",
                        "a file is closed when every item is answered, at least in part, declined, withdrawn or left to"
                                + " mutual legal assistance; answer or decline those that are pending first",
                        "practice")
                : Decision.accepted(
                        new RequestClosed(c.requestId(), c.occurredOn(), c.precision(), outcome.name(), c.note()));
    }

    private static Decision<LawEnforcementEvent> reopen(ReopenRequest c, LawEnforcementRequest request) {
        var reopening = new Reopening(request, c.reason());
        var items = new ItemsOfThisRequest(request, c.items());
        return reopening
                .barred()
                .or(() -> items.must(
                        reopening::takesUp,
                        "reopen-an-item",
                        c.reason() + " takes up no such item; name another reason"))
                .orElseGet(() -> Decision.accepted(new RequestReopened(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.reason(),
                        items.chosen(reopening::takesUp),
                        c.note())));
    }
}
