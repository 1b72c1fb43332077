package rogatory.outgoing.write.surrender;

import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.CLOSED;
import static rogatory.outgoing.request.OutgoingState.CONSULTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.PROVISIONALLY_ARRESTED;
import static rogatory.outgoing.request.OutgoingState.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.outgoing.events.CustodyTaken;
import rogatory.outgoing.events.ForeignConsented;
import rogatory.outgoing.events.ForeignProsecutionReported;
import rogatory.outgoing.events.ForeignSpecialtyWaiverDecided;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.ReturnedToServeSentence;
import rogatory.outgoing.events.SpecialtyWaiverSought;
import rogatory.outgoing.request.AnsweredConditions;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Consent of the person, taking custody, and what is owed after that. */
public final class Surrender {

    private static final Set<OutgoingState> AFTER = EnumSet.of(CLOSED);

    public static final List<Move<OutgoingState>> MOVES = List.of(
            new Move<>(
                    "consent",
                    ReportPersonConsent.class,
                    "ForeignConsented",
                    EnumSet.of(PROVISIONALLY_ARRESTED, SENT, ACKNOWLEDGED, CONSULTING, GRANTED, POSTPONED),
                    "same",
                    Holder.RC,
                    "UNCAC 44(9)"),
            new Move<>(
                    "surrender",
                    TakeCustody.class,
                    "CustodyTaken",
                    EnumSet.of(GRANTED),
                    "CLOSED",
                    Holder.RQ,
                    "UNCAC 44(1), 44(12)"),
            new Move<>(
                    "return-to-serve-sentence",
                    ReturnPersonToServe.class,
                    "ReturnedToServeSentence",
                    AFTER,
                    "same",
                    Holder.RQ,
                    "UNCAC 44(12)"),
            new Move<>(
                    "specialty-waiver-requests",
                    SeekSpecialtyWaiver.class,
                    "SpecialtyWaiverSought",
                    AFTER,
                    "same",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "specialty-waiver-decisions",
                    ReportSpecialtyWaiver.class,
                    "ForeignSpecialtyWaiverDecided",
                    AFTER,
                    "same",
                    Holder.RA,
                    "practice"),
            new Move<>(
                    "domestic-prosecution",
                    ReportProsecutionAbroad.class,
                    "ForeignProsecutionReported",
                    AFTER,
                    "same",
                    Holder.RA,
                    "UNCAC 44(11)"));

    private Surrender() {}

    public static Decision<OutgoingEvent> decide(SurrenderCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReportPersonConsent c ->
                Decision.accepted(
                        new ForeignConsented(c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
            case TakeCustody c ->
                new AnsweredConditions(request)
                        .check()
                        .or(() -> returnDay(c, request))
                        .orElseGet(() -> Decision.accepted(new CustodyTaken(
                                c.requestId(), c.occurredOn(), c.precision(), c.returnBy(), c.note())));
            case ReturnPersonToServe c ->
                must(
                                request.returnOwed(),
                                "return-was-a-condition",
                                "only who was surrendered on condition of going back to serve the sentence goes back,"
                                        + " and once; no such return is owed",
                                "UNCAC 44(12)")
                        .orElseGet(() -> Decision.accepted(
                                new ReturnedToServeSentence(c.requestId(), c.occurredOn(), c.precision(), c.note())));
            case SeekSpecialtyWaiver c ->
                must(
                                request.surrendered(),
                                "surrendered-first",
                                "a waiver of specialty is for a person who was surrendered; this one was not",
                                "practice")
                        .orElseGet(() -> Decision.accepted(
                                new SpecialtyWaiverSought(c.requestId(), c.occurredOn(), c.precision(), c.note())));
            case ReportSpecialtyWaiver c ->
                must(
                                request.course().afterwards().waiversPending() > 0,
                                "waiver-was-sought",
                                "no request for a waiver is waiting; record it first",
                                "practice")
                        .orElseGet(() -> Decision.accepted(new ForeignSpecialtyWaiverDecided(
                                c.requestId(), c.occurredOn(), c.precision(), c.denied(), c.evidence(), c.note())));
            case ReportProsecutionAbroad c ->
                must(
                                request.refusedForNationality(),
                                "refused-for-nationality",
                                "the other side prosecutes instead of extraditing its national; no such refusal is in"
                                        + " force, record it first",
                                "UNCAC 44(11)")
                        .orElseGet(() -> Decision.accepted(new ForeignProsecutionReported(
                                c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note())));
        };
    }

    private static Optional<Decision<OutgoingEvent>> returnDay(TakeCustody c, OutgoingRequest request) {
        return must(
                c.returnBy() == null || request.course().conditions().returnToServe(),
                "return-was-a-condition",
                "no condition that binds us has the person go back; leave returnBy out",
                "UNCAC 44(12)");
    }

    private static Optional<Decision<OutgoingEvent>> must(boolean so, String rule, String because, String article) {
        return so ? Optional.empty() : Optional.of(Decision.refused(rule, because, article));
    }
}
