package rogatory.mla.write.contact;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Answering for the state of a request, and its deadlines, UNCAC 46(24). */
public final class Contact {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "status-inquiries",
                    ReceiveStatusInquiry.class,
                    "StatusInquiryReceived",
                    OPEN,
                    "same",
                    Holder.RQ,
                    "UNCAC 46(24)"),
            new Move<>(
                    "status-replies",
                    SendStatusReply.class,
                    "StatusReplySent",
                    OPEN,
                    "same",
                    Holder.RA,
                    "UNCAC 46(24)"),
            new Move<>("deadline", SuggestDeadline.class, "DeadlineSuggested", OPEN, "same", Holder.RQ, "UNCAC 46(24)"),
            new Move<>(
                    "deadline-revision",
                    ReviseDeadline.class,
                    "DeadlineRevised",
                    OPEN,
                    "same",
                    Holder.RQ,
                    "UNCAC 46(24)"));

    private Contact() {}

    public static Decision<MlaEvent> decide(ContactCommand command) {
        return switch (command) {
            case ReceiveStatusInquiry c ->
                Decision.accepted(new StatusInquiryReceived(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case SendStatusReply c ->
                Decision.accepted(new StatusReplySent(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case SuggestDeadline c ->
                Decision.accepted(
                        new DeadlineSuggested(c.requestId(), c.occurredOn(), c.precision(), c.deadline(), c.note()));
            case ReviseDeadline c ->
                Decision.accepted(
                        new DeadlineRevised(c.requestId(), c.occurredOn(), c.precision(), c.deadline(), c.note()));
        };
    }
}
