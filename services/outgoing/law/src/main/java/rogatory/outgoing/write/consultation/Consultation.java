package rogatory.outgoing.write.consultation;

import static rogatory.outgoing.request.OutgoingState.ABROAD;
import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.CONSULTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.PARTIAL_RESULTS;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.RESULTS_RECEIVED;
import static rogatory.outgoing.request.OutgoingState.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.outgoing.events.ConditionsAccepted;
import rogatory.outgoing.events.ConditionsDeclined;
import rogatory.outgoing.events.ForeignConsultationClosed;
import rogatory.outgoing.events.ForeignConsultationOpened;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.ConditionCodes;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Consulting with the other side, and the conditions under which it helps: accepted, they bind us, UNCAC 46(26). */
public final class Consultation {

    private Consultation() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        String article = SubjectLaw.article(subject, "UNCAC 46(26)", "UNCAC 44(17)");
        Set<OutgoingState> answering = EnumSet.copyOf(ABROAD);
        answering.add(RESULTS_RECEIVED);
        return List.of(
                new Move<>(
                        "consultations",
                        ReportConsultation.class,
                        "ForeignConsultationOpened",
                        EnumSet.of(SENT, ACKNOWLEDGED, GRANTED, POSTPONED, PARTIAL_RESULTS),
                        "CONSULTING",
                        Holder.RA,
                        article),
                new Move<>(
                        "consultation-closure",
                        ReportConsultationClosure.class,
                        "ForeignConsultationClosed",
                        EnumSet.of(CONSULTING),
                        "where it was opened",
                        Holder.RA,
                        article),
                new Move<>(
                        "condition-acceptance",
                        AcceptConditions.class,
                        "ConditionsAccepted",
                        answering,
                        "same",
                        Holder.RQ,
                        article),
                new Move<>(
                        "condition-declination",
                        DeclineConditions.class,
                        "ConditionsDeclined",
                        answering,
                        "same",
                        Holder.RQ,
                        article));
    }

    public static Decision<OutgoingEvent> decide(ConsultationCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReportConsultation c ->
                new ConditionCodes(request.subject(), c.conditions())
                        .check()
                        .orElseGet(() -> Decision.accepted(new ForeignConsultationOpened(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.purpose(),
                                c.conditions(),
                                c.evidence(),
                                c.note())));
            case ReportConsultationClosure c ->
                Decision.accepted(new ForeignConsultationClosed(
                        c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
            case AcceptConditions c ->
                put(c.conditions(), request)
                        .orElseGet(() -> Decision.accepted(new ConditionsAccepted(
                                c.requestId(), c.occurredOn(), c.precision(), c.conditions(), c.note())));
            case DeclineConditions c ->
                put(c.conditions(), request)
                        .orElseGet(() -> Decision.accepted(new ConditionsDeclined(
                                c.requestId(), c.occurredOn(), c.precision(), c.conditions(), c.note())));
        };
    }

    private static Optional<Decision<OutgoingEvent>> put(List<String> named, OutgoingRequest request) {
        return request.course().conditions().areOpen(named)
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "conditions-were-put",
                        "conditions put to us and not answered are "
                                + request.course().conditions().put() + "; record first that the others were put",
                        SubjectLaw.article(request.subject(), "UNCAC 46(26)", "UNCAC 44(12)")));
    }
}
