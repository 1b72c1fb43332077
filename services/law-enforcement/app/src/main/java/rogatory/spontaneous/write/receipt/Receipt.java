package rogatory.spontaneous.write.receipt;

import static rogatory.spontaneous.request.SpontaneousState.DISCLOSED;
import static rogatory.spontaneous.request.SpontaneousState.RECEIVED;
import static rogatory.spontaneous.request.SpontaneousState.UNDER_ASSESSMENT;

import java.util.List;
import java.util.Set;
import rogatory.spontaneous.events.RequestAcknowledged;
import rogatory.spontaneous.events.RequestReturned;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Receiving or giving information, acknowledging it and sending it back. */
public final class Receipt {

    public static final List<Move<SpontaneousState>> MOVES = List.of(
            new Move<>(
                    "acknowledgement",
                    AcknowledgeRequest.class,
                    "RequestAcknowledged",
                    Set.of(RECEIVED, DISCLOSED),
                    "UNDER_ASSESSMENT",
                    Holder.RA,
                    "good practice"),
            new Move<>(
                    "return",
                    ReturnRequest.class,
                    "RequestReturned",
                    Set.of(RECEIVED, DISCLOSED, UNDER_ASSESSMENT),
                    "CLOSED",
                    Holder.RA,
                    "practice"));

    private Receipt() {}

    public static Decision<SpontaneousEvent> decide(ReceiptCommand command, SpontaneousInformation file) {
        return switch (command) {
            case RecordInformation c ->
                Decision.refused("reference-is-unique", "the information is on file already", "practice");
            case AcknowledgeRequest c ->
                Decision.accepted(
                        new RequestAcknowledged(c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
            case ReturnRequest c -> sendBack(c, file);
        };
    }

    private static Decision<SpontaneousEvent> sendBack(ReturnRequest c, SpontaneousInformation file) {
        return file.restrictions().find(c.restriction()).isPresent()
                ? Decision.accepted(new RequestReturned(
                        c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.evidence(), c.note()))
                : Decision.refused(
                        "return-names-a-restriction",
                        "information goes back because of a restriction it was given under, but " + c.restriction()
                                + " is not on file; record that it was set, or close the file without a use",
                        "practice");
    }
}
