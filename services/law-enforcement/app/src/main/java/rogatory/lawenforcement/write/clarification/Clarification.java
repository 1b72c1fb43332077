package rogatory.lawenforcement.write.clarification;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Precision;

/** Asking the requesting side for more, and what its silence leads to. */
public final class Clarification {

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>(
                    "clarifications",
                    SeekClarification.class,
                    "ClarificationSought",
                    AT_WORK,
                    "CLARIFICATION_SOUGHT",
                    Holder.RX,
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
                    Set.of(CLARIFICATION_SOUGHT, MLA_REQUIRED),
                    "same",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "clarification-lapse",
                    LetClarificationLapse.class,
                    "ClarificationLapsed",
                    Set.of(CLARIFICATION_SOUGHT, MLA_REQUIRED),
                    "CLOSED",
                    Holder.RX,
                    "practice"),
            new Move<>(
                    "clarification-abandonment",
                    AbandonClarification.class,
                    "ClarificationAbandoned",
                    Set.of(CLARIFICATION_SOUGHT),
                    "where it was sought",
                    Holder.RX,
                    "practice"));

    private Clarification() {}

    public static Decision<LawEnforcementEvent> decide(ClarificationCommand command, LawEnforcementRequest request) {
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
                request.course()
                        .silence()
                        .check(c.occurredOn())
                        .orElseGet(() -> Decision.accepted(
                                new ClarificationLapsed(c.requestId(), c.occurredOn(), c.precision(), c.note())));
            case AbandonClarification c ->
                Decision.accepted(new ClarificationAbandoned(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }

    /** What closes a file by itself once the requesting side was silent for too long; nothing before that. */
    public static Optional<LetClarificationLapse> lapse(LawEnforcementRequest request, LocalDate today) {
        return request.course().silence().overOn(today)
                ? Optional.of(new LetClarificationLapse(request.id(), today, Precision.DAY, null))
                : Optional.empty();
    }
}
