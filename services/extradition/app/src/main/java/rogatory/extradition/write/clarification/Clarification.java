package rogatory.extradition.write.clarification;

import static rogatory.extradition.request.ExtraditionState.ARRESTED;
import static rogatory.extradition.request.ExtraditionState.CLARIFICATION_SOUGHT;
import static rogatory.extradition.request.ExtraditionState.CONSULTING;
import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;
import static rogatory.extradition.request.ExtraditionState.LOCATING;
import static rogatory.extradition.request.ExtraditionState.UNDER_REVIEW;

import java.util.List;
import java.util.Set;
import rogatory.extradition.events.ClarificationAbandoned;
import rogatory.extradition.events.ClarificationLapsed;
import rogatory.extradition.events.ClarificationReceived;
import rogatory.extradition.events.ClarificationSought;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.ReminderSent;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Asking the requesting side for more, as for mutual legal assistance. */
public final class Clarification {

    public static final List<Move<ExtraditionState>> MOVES = List.of(
            new Move<>(
                    "clarifications",
                    SeekClarification.class,
                    "ClarificationSought",
                    Set.of(UNDER_REVIEW, LOCATING, ARRESTED, JUDICIAL_PHASE, CONSULTING, EXECUTIVE_DECISION),
                    "CLARIFICATION_SOUGHT",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "clarification-replies",
                    ReceiveClarification.class,
                    "ClarificationReceived",
                    Set.of(CLARIFICATION_SOUGHT),
                    "where it was sought",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "reminders",
                    SendReminder.class,
                    "ReminderSent",
                    Set.of(CLARIFICATION_SOUGHT),
                    "same",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "clarification-lapse",
                    LetClarificationLapse.class,
                    "ClarificationLapsed",
                    Set.of(CLARIFICATION_SOUGHT),
                    "CLOSED",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "clarification-abandonment",
                    AbandonClarification.class,
                    "ClarificationAbandoned",
                    Set.of(CLARIFICATION_SOUGHT),
                    "where it was sought",
                    Holder.RA,
                    "practice"));

    private Clarification() {}

    public static Decision<ExtraditionEvent> decide(ClarificationCommand command, ExtraditionRequest request) {
        return switch (command) {
            case SeekClarification c ->
                Decision.accepted(new ClarificationSought(
                        c.requestId(), c.occurredOn(), c.precision(), c.reasons(), c.answerDue(), c.note()));
            case ReceiveClarification c ->
                Decision.accepted(
                        new ClarificationReceived(c.requestId(), c.occurredOn(), c.precision(), c.partial(), c.note()));
            case SendReminder c ->
                Decision.accepted(new ReminderSent(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case LetClarificationLapse c ->
                new LapseAfterReminder(request.course().questions())
                        .check(c.occurredOn())
                        .orElseGet(() -> Decision.accepted(
                                new ClarificationLapsed(c.requestId(), c.occurredOn(), c.precision(), c.note())));
            case AbandonClarification c ->
                Decision.accepted(new ClarificationAbandoned(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }
}
