package rogatory.extradition.write.ending;

import static rogatory.extradition.request.ExtraditionState.CLOSED;
import static rogatory.extradition.request.ExtraditionState.OPEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.RequestClosed;
import rogatory.extradition.events.RequestReopened;
import rogatory.extradition.events.RequestWithdrawn;
import rogatory.extradition.request.Closing;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** How a file ends otherwise, and is taken up again. */
public final class Ending {

    private static final Set<ExtraditionState> UNFINISHED = EnumSet.complementOf(EnumSet.of(CLOSED));
    private static final Set<ExtraditionOutcome> SURRENDERS = EnumSet.of(
            ExtraditionOutcome.SURRENDERED,
            ExtraditionOutcome.SURRENDERED_CONDITIONAL,
            ExtraditionOutcome.SURRENDERED_TEMPORARY);

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>("withdrawal", WithdrawRequest.class, "RequestWithdrawn", OPEN, "CLOSED", Holder.RQ, "practice"),
            new Move<>("closure", CloseRequest.class, "RequestClosed", UNFINISHED, "CLOSED", Holder.RA, "practice"),
            new Move<>(
                    "reopening",
                    ReopenRequest.class,
                    "RequestReopened",
                    Set.of(CLOSED),
                    "UNDER_REVIEW; LOCATING, JUDICIAL_PHASE or PROVISIONAL_ARREST_REQUESTED by the reason and the file",
                    Holder.RA,
                    "practice"));

    private Ending() {}

    public static Decision<ExtraditionEvent> decide(EndingCommand command, ExtraditionRequest request) {
        return switch (command) {
            case WithdrawRequest c ->
                Decision.accepted(new RequestWithdrawn(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case CloseRequest c -> close(c, new Closing(request, c.reason()));
            case ReopenRequest c -> reopen(c, request);
        };
    }

    private static Decision<ExtraditionEvent> close(CloseRequest c, Closing closing) {
        return closing.wrong()
                .<Decision<ExtraditionEvent>>map(
                        because -> Decision.refused("closing-follows-from-the-file", because, "practice"))
                .orElseGet(() -> Decision.accepted(new RequestClosed(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.reason(),
                        closing.outcome().name(),
                        c.note())));
    }

    private static Decision<ExtraditionEvent> reopen(ReopenRequest c, ExtraditionRequest request) {
        if (request.outcome() == ExtraditionOutcome.ERROR) {
            return Decision.refused(
                    "errors-stay-closed",
                    "the file was opened in error or is a duplicate; act on the right file",
                    "practice");
        }
        return SURRENDERS.contains(request.outcome())
                ? Decision.refused(
                        "surrendered-is-final",
                        "the person was surrendered; a new request gets a file of its own",
                        "practice")
                : Decision.accepted(
                        new RequestReopened(c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.note()));
    }
}
