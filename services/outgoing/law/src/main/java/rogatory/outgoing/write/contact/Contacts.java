package rogatory.outgoing.write.contact;

import static rogatory.outgoing.request.OutgoingState.ABROAD;
import static rogatory.outgoing.request.OutgoingState.OPEN;
import static rogatory.outgoing.request.OutgoingState.PROVISIONAL_ARREST_SOUGHT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.outgoing.events.ChaserSent;
import rogatory.outgoing.events.DeadlineSuggested;
import rogatory.outgoing.events.Escalated;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.StatusReplyReceived;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Keeping in touch: chasers, replies, deadlines, escalation. That nobody replies is derived and never recorded. */
public final class Contacts {

    private Contacts() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        String article = SubjectLaw.article(subject, "UNCAC 46(24)", "practice");
        Set<OutgoingState> asking = EnumSet.copyOf(ABROAD);
        asking.add(PROVISIONAL_ARREST_SOUGHT);
        return List.of(
                new Move<>("status-inquiries", SendChaser.class, "ChaserSent", asking, "same", Holder.RQ, article),
                new Move<>(
                        "status-replies",
                        ReceiveStatusReply.class,
                        "StatusReplyReceived",
                        asking,
                        "same",
                        Holder.RA,
                        article),
                new Move<>(
                        "escalations", EscalateRequest.class, "Escalated", asking, "same", Holder.RQ, "good practice"),
                new Move<>("deadline", SuggestDeadline.class, "DeadlineSuggested", OPEN, "same", Holder.RQ, article));
    }

    public static Decision<OutgoingEvent> decide(ContactCommand command) {
        return switch (command) {
            case SendChaser c ->
                Decision.accepted(new ChaserSent(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ReceiveStatusReply c ->
                Decision.accepted(
                        new StatusReplyReceived(c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
            case EscalateRequest c ->
                Decision.accepted(new Escalated(c.requestId(), c.occurredOn(), c.precision(), c.to(), c.note()));
            case SuggestDeadline c ->
                Decision.accepted(
                        new DeadlineSuggested(c.requestId(), c.occurredOn(), c.precision(), c.deadline(), c.note()));
        };
    }
}
