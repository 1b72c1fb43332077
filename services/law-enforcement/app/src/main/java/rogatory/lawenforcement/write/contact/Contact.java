package rogatory.lawenforcement.write.contact;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.List;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Answering for the state of an enquiry, and by when it is wanted. */
public final class Contact {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "status-inquiries",
                    ReceiveStatusInquiry.class,
                    "StatusInquiryReceived",
                    OPEN,
                    "same",
                    Holder.RQ,
                    "practice"),
            new Move<>("status-replies", SendStatusReply.class, "StatusReplySent", OPEN, "same", Holder.RX, "practice"),
            new Move<>("deadline", SuggestDeadline.class, "DeadlineSuggested", OPEN, "same", Holder.RQ, "practice"),
            new Move<>(
                    "deadline-revision", ReviseDeadline.class, "DeadlineRevised", OPEN, "same", Holder.RQ, "practice"));

    private Contact() {}

    public static Decision<LawEnforcementEvent> decide(ContactCommand command) {
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
