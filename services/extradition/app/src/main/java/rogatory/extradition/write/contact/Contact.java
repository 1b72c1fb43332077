package rogatory.extradition.write.contact;

import static rogatory.extradition.request.ExtraditionState.OPEN;

import java.util.List;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.StatusInquiryReceived;
import rogatory.extradition.events.StatusReplySent;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Answering for the state of a request. */
public final class Contact {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "status-inquiries",
                    ReceiveStatusInquiry.class,
                    "StatusInquiryReceived",
                    OPEN,
                    "same",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "status-replies", SendStatusReply.class, "StatusReplySent", OPEN, "same", Holder.RA, "practice"));

    private Contact() {}

    public static Decision<ExtraditionEvent> decide(ContactCommand command) {
        return switch (command) {
            case ReceiveStatusInquiry c ->
                Decision.accepted(new StatusInquiryReceived(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case SendStatusReply c ->
                Decision.accepted(new StatusReplySent(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }
}
