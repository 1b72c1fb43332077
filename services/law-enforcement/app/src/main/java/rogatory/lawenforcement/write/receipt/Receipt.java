package rogatory.lawenforcement.write.receipt;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.List;
import java.util.Set;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Receiving an enquiry, acknowledging it and sending it back. */
public final class Receipt {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "acknowledgement",
                    AcknowledgeRequest.class,
                    "RequestAcknowledged",
                    Set.of(RECEIVED),
                    "ACKNOWLEDGED",
                    Holder.RX,
                    "good practice"),
            new Move<>(
                    "return",
                    ReturnRequest.class,
                    "RequestReturned",
                    Set.of(RECEIVED, ACKNOWLEDGED),
                    "CLOSED",
                    Holder.RX,
                    "practice: not a refusal"));

    private Receipt() {}

    /** Opens the file. An oral enquiry needs no urgency: UNCAC 46(14) binds mutual legal assistance alone. */
    public static Decision<LawEnforcementEvent> open(ReceiveEnquiry c) {
        if (c.direction() != Direction.INCOMING) {
            return Decision.refused(
                    "incoming-only",
                    "these acts are for an incoming enquiry; outgoing ones have their own",
                    "UNCAC 48(1)");
        }
        if (c.items().isEmpty()) {
            return Decision.refused(
                    "assistance-sought",
                    "an enquiry asks for at least one item of cooperation; name it",
                    "UNCAC 48(1)");
        }
        if (c.offences().stream().distinct().count() < c.offences().size()) {
            return Decision.refused(
                    "one-principal-offence",
                    "each offence is named once, the principal one first: " + c.offences(),
                    "UNCAC 48(1)");
        }
        return Decision.accepted(new InquiryReceived(
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
                c.offences(),
                c.legalBases(),
                c.items(),
                c.deadline(),
                c.handlingCode(),
                c.note()));
    }

    public static Decision<LawEnforcementEvent> decide(ReceiptCommand command) {
        return switch (command) {
            case ReceiveEnquiry c ->
                Decision.refused("reference-is-unique", "the enquiry is on file already", "practice");
            case AcknowledgeRequest c ->
                Decision.accepted(new RequestAcknowledged(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ReturnRequest c ->
                Decision.accepted(
                        new RequestReturned(c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.note()));
        };
    }
}
