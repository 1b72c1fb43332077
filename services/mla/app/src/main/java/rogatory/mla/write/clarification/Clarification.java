package rogatory.mla.write.clarification;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Asking the requesting side for additional information, UNCAC 46(16). */
public final class Clarification {

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "clarifications",
                    SeekClarification.class,
                    "ClarificationSought",
                    Set.of(UNDER_REVIEW, ACCEPTED, IN_EXECUTION, PARTIALLY_EXECUTED, CONSULTING),
                    "CLARIFICATION_SOUGHT",
                    Holder.RA,
                    "UNCAC 46(16)"),
            new Move<>(
                    "clarification-replies",
                    ReceiveClarification.class,
                    "ClarificationReceived",
                    Set.of(CLARIFICATION_SOUGHT),
                    "where it was sought",
                    Holder.RQ,
                    "UNCAC 46(16)"),
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

    public static Decision<MlaEvent> decide(ClarificationCommand command, MlaRequest request) {
        return switch (command) {
            case SeekClarification c ->
                new ItemsOfThisRequest(request, c.items())
                        .mustExist()
                        .orElseGet(() -> Decision.accepted(new ClarificationSought(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                c.reasons(),
                                c.answerDue(),
                                c.note())));
            case ReceiveClarification c ->
                Decision.accepted(
                        new ClarificationReceived(c.requestId(), c.occurredOn(), c.precision(), c.partial(), c.note()));
            case SendReminder c ->
                Decision.accepted(new ReminderSent(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case LetClarificationLapse c ->
                new LapseAfterReminder(request.course())
                        .check(c.occurredOn())
                        .orElseGet(() -> Decision.accepted(
                                new ClarificationLapsed(c.requestId(), c.occurredOn(), c.precision(), c.note())));
            case AbandonClarification c ->
                Decision.accepted(new ClarificationAbandoned(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }
}
