package rogatory.mla.write.receipt;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Receiving a request, acknowledging it, sending it back or on. */
public final class Receipt {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "written-confirmation",
                    ConfirmInWriting.class,
                    "WrittenConfirmationReceived",
                    OPEN,
                    "same",
                    Holder.RA,
                    "UNCAC 46(14)"),
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
                    "practice: not a refusal"),
            new Move<>(
                    "forwarding",
                    ForwardRequest.class,
                    "RequestForwarded",
                    Set.of(RECEIVED, UNDER_REVIEW),
                    "CLOSED when entirely, else UNDER_REVIEW",
                    Holder.RA,
                    "UNCAC 46(13)"));

    private static final Set<String> URGENT = Set.of("U2", "U3");
    private static final String ORAL = "ORAL";

    private Receipt() {}

    /** Opens the file. */
    public static Decision<MlaEvent> open(ReceiveRequest c) {
        if (c.direction() != Direction.INCOMING) {
            return Decision.refused(
                    "incoming-only",
                    "this service records incoming requests; outgoing ones come with their own acts",
                    "UNCAC 46(13)");
        }
        if (c.items().isEmpty()) {
            return Decision.refused(
                    "assistance-sought", "a request asks for at least one item of assistance", "UNCAC 46(15)(d)");
        }
        if (c.offences().stream().distinct().count() < c.offences().size()) {
            return Decision.refused(
                    "one-principal-offence",
                    "each offence is named once, the principal one first: " + c.offences(),
                    "UNCAC 46(15)(b)");
        }
        if (ORAL.equals(c.form()) && !URGENT.contains(c.urgency())) {
            return Decision.refused(
                    "oral-only-when-urgent",
                    "an oral request is for urgent circumstances: urgency must be U2 or U3, but is " + c.urgency(),
                    "UNCAC 46(14)");
        }
        return Decision.accepted(
                new RequestReceived(
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
                        c.note()),
                interpol(c));
    }

    /** Decides the acts of this slice. */
    public static Decision<MlaEvent> decide(ReceiptCommand command, MlaRequest request) {
        return switch (command) {
            case ReceiveRequest c ->
                Decision.refused("reference-is-unique", "the request is on file already", "practice");
            case ConfirmInWriting c -> confirm(c, request);
            case AcknowledgeRequest c ->
                Decision.accepted(new RequestAcknowledged(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ReturnRequest c ->
                Decision.accepted(
                        new RequestReturned(c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.note()));
            case ForwardRequest c ->
                Decision.accepted(new RequestForwarded(
                        c.requestId(), c.occurredOn(), c.precision(), c.to(), c.entirely(), c.note()));
        };
    }

    private static Decision<MlaEvent> confirm(ConfirmInWriting c, MlaRequest request) {
        if (!request.particulars().oral() || request.course().confirmedInWriting()) {
            return Decision.refused(
                    "written-confirmation-of-oral-requests",
                    "only an oral request that is not confirmed yet is confirmed in writing",
                    "UNCAC 46(14)");
        }
        return Decision.accepted(
                new WrittenConfirmationReceived(c.requestId(), c.occurredOn(), c.precision(), c.note()));
    }

    private static List<Decision.Warning> interpol(ReceiveRequest c) {
        return c.channel().equals("INTERPOL_I247") && !URGENT.contains(c.urgency())
                ? List.of(new Decision.Warning(
                        "interpol-when-urgent",
                        "requests go through INTERPOL in urgent circumstances, where the States agree: urgency would"
                                + " be U2 or U3, but is " + c.urgency(),
                        "UNCAC 46(13)"))
                : List.of();
    }
}
