package rogatory.outgoing.write.clarification;

import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.CLARIFICATION_SOUGHT;
import static rogatory.outgoing.request.OutgoingState.CONSULTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.PARTIAL_RESULTS;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.SENT;

import java.util.EnumSet;
import java.util.List;
import rogatory.outgoing.events.ClarificationSent;
import rogatory.outgoing.events.ForeignClarificationSought;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** What the other side asks back, and our answers. */
public final class Clarification {

    private Clarification() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        String article = SubjectLaw.article(subject, "UNCAC 46(16)", "practice");
        return List.of(
                new Move<>(
                        "clarifications",
                        ReportClarificationSought.class,
                        "ForeignClarificationSought",
                        EnumSet.of(SENT, ACKNOWLEDGED, CONSULTING, GRANTED, POSTPONED, PARTIAL_RESULTS),
                        "CLARIFICATION_SOUGHT",
                        Holder.RA,
                        article),
                new Move<>(
                        "clarification-replies",
                        SendClarification.class,
                        "ClarificationSent",
                        EnumSet.of(CLARIFICATION_SOUGHT),
                        "where it was sought; same after a partial answer",
                        Holder.RQ,
                        article));
    }

    public static Decision<OutgoingEvent> decide(ClarificationCommand command) {
        return switch (command) {
            case ReportClarificationSought c ->
                Decision.accepted(new ForeignClarificationSought(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.reasons(),
                        c.answerDue(),
                        c.evidence(),
                        c.note()));
            case SendClarification c ->
                Decision.accepted(
                        new ClarificationSent(c.requestId(), c.occurredOn(), c.precision(), c.partial(), c.note()));
        };
    }
}
