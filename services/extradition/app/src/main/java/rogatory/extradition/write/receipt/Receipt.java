package rogatory.extradition.write.receipt;

import static rogatory.extradition.request.ExtraditionState.RECEIVED;
import static rogatory.extradition.request.ExtraditionState.UNDER_REVIEW;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.ProvisionalArrestRequested;
import rogatory.extradition.events.RequestAcknowledged;
import rogatory.extradition.events.RequestReceived;
import rogatory.extradition.events.RequestReturned;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Receiving a request, acknowledging it and sending it back. */
public final class Receipt {

    private static final Set<String> URGENT = Set.of("U2", "U3");
    private static final String PROVISIONAL_ARREST = "E-PROV";

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "acknowledgement",
                    AcknowledgeRequest.class,
                    "RequestAcknowledged",
                    Set.of(RECEIVED),
                    "UNDER_REVIEW",
                    Holder.RA,
                    "good practice"),
            new Move<>(
                    "return",
                    ReturnRequest.class,
                    "RequestReturned",
                    Set.of(RECEIVED, UNDER_REVIEW),
                    "CLOSED",
                    Holder.RA,
                    "practice: not a refusal"));

    private Receipt() {}

    public static Decision<ExtraditionEvent> decide(ReceiptCommand command) {
        return switch (command) {
            case ReceiveRequest c ->
                Decision.refused("reference-is-unique", "the request is on file already", "practice");
            case AcknowledgeRequest c ->
                Decision.accepted(new RequestAcknowledged(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ReturnRequest c ->
                Decision.accepted(
                        new RequestReturned(c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.note()));
        };
    }

    /** Opens the file: by the request, or by a request for provisional arrest where that is what is sought. */
    public static Decision<ExtraditionEvent> open(ReceiveRequest c) {
        if (c.direction() != Direction.INCOMING) {
            return Decision.refused(
                    "incoming-only",
                    "this service records incoming requests; outgoing ones come with their own acts",
                    "UNCAC 44(1)");
        }
        if (c.offences().isEmpty()) {
            return Decision.refused(
                    "offence-sought", "a person is sought for at least one offence; name it", "UNCAC 44(1)");
        }
        if (c.offences().stream().distinct().count() < c.offences().size()) {
            return Decision.refused(
                    "one-principal-offence",
                    "each offence is named once, the principal one first: " + c.offences(),
                    "UNCAC 44(3)");
        }
        return c.sought().contains(PROVISIONAL_ARREST)
                ? provisional(c)
                : Decision.accepted(new RequestReceived(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.ref(),
                        c.direction(),
                        c.partner().code(),
                        c.channel(),
                        c.form(),
                        c.language(),
                        c.urgency(),
                        c.proceeding(),
                        c.sought(),
                        c.offences(),
                        c.legalBases(),
                        c.deadline(),
                        c.note()));
    }

    private static Decision<ExtraditionEvent> provisional(ReceiveRequest c) {
        return URGENT.contains(c.urgency())
                ? Decision.accepted(new ProvisionalArrestRequested(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.ref(),
                        c.direction(),
                        c.partner().code(),
                        c.channel(),
                        c.form(),
                        c.language(),
                        c.urgency(),
                        c.proceeding(),
                        c.sought(),
                        c.offences(),
                        c.legalBases(),
                        c.deadline(),
                        c.note()))
                : Decision.refused(
                        "provisional-arrest-when-urgent",
                        "a person is taken into custody before the papers come only where the circumstances are urgent:"
                                + " urgency must be U2 or U3, but is " + c.urgency(),
                        "UNCAC 44(10)");
    }
}
