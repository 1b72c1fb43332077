package rogatory.spontaneous.write.ending;

import static rogatory.spontaneous.request.SpontaneousState.CLOSED;
import static rogatory.spontaneous.request.SpontaneousState.OPEN;

import java.util.List;
import java.util.Set;
import rogatory.spontaneous.events.RequestClosed;
import rogatory.spontaneous.events.RequestReopened;
import rogatory.spontaneous.events.RequestWithdrawn;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.Closing;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Decision.Warning;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** How a file ends, and is taken up again. */
public final class Ending {

    public static final List<Move<SpontaneousState>> MOVES = List.of(
            new Move<>("withdrawal", WithdrawRequest.class, "RequestWithdrawn", OPEN, "CLOSED", Holder.RQ, "practice"),
            new Move<>("closure", CloseRequest.class, "RequestClosed", OPEN, "CLOSED", Holder.RA, "practice"),
            new Move<>(
                    "reopening",
                    ReopenRequest.class,
                    "RequestReopened",
                    Set.of(CLOSED),
                    "UNDER_ASSESSMENT, or IN_USE where it was used or followed up",
                    Holder.RA,
                    "practice"));

    private static final Warning NO_FEEDBACK = new Warning(
            "feedback-on-usefulness",
            "the giver has not been told what became of its information; that may still be done when the file is closed",
            "practice");

    private Ending() {}

    public static Decision<SpontaneousEvent> decide(EndingCommand command, SpontaneousInformation file) {
        return switch (command) {
            case WithdrawRequest c ->
                Decision.accepted(new RequestWithdrawn(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case CloseRequest c -> close(c, file);
            case ReopenRequest c ->
                file.outcome() == SpontaneousOutcome.ERROR
                        ? Decision.refused(
                                "errors-stay-closed", "the file is a duplicate; act on the right file", "practice")
                        : Decision.accepted(new RequestReopened(
                                c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.note()));
        };
    }

    private static Decision<SpontaneousEvent> close(CloseRequest c, SpontaneousInformation file) {
        boolean silent = file.incoming() && file.usefulness().feedbacks() == 0;
        return new Closing(file)
                .wrong()
                .<Decision<SpontaneousEvent>>map(because -> Decision.refused(Closing.RULE, because, "UNCAC 46(5)"))
                .orElseGet(() -> Decision.accepted(
                        new RequestClosed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                file.usefulness().outcome().name(),
                                c.note()),
                        silent ? List.of(NO_FEEDBACK) : List.of()));
    }
}
