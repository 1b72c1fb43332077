package rogatory.statistics.reading;

import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;
import static rogatory.statistics.reading.Said.noted;
import static rogatory.statistics.reading.Said.said;

import rogatory.extradition.events.*;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Values;

/** What the events of extradition say, UNCAC Art. 44. */
final class ExtraditionReading {

    private static final int WAIVED = 1;

    private ExtraditionReading() {}

    static Said read(ExtraditionEvent event) {
        return switch (event) {
            case ProvisionalArrestRequested e -> said(OPENED, opening(e).yes(true));
            case RequestReceived e -> said(PAPERS_RECEIVED, opening(e));
            case ProvisionalArrestMade e ->
                said(PROVISIONALLY_ARRESTED, NONE.day(e.occurredOn().plusDays(e.papersWithinDays())));
            case PapersDeadlineExpired _ -> noted("PAPERS_LATE");
            case PersonDischarged _ -> said(DISCHARGED);
            case RequestAcknowledged _ -> said(ACKNOWLEDGED);
            case RequestReturned e -> said(RETURNED, NONE.detail(e.reason()));
            case LegalBasisDetermined e -> said(LEGAL_BASIS_DETERMINED, NONE.bases(e.legalBases()));
            case DualCriminalityAssessed e ->
                said(
                        DUAL_CRIMINALITY_ASSESSED,
                        NONE.codes(e.offences().stream()
                                .map(found -> found.result().name())
                                .toList()));
            case ClarificationSought e ->
                said(
                        CLARIFICATION_SOUGHT,
                        NONE.codes("clarification-reason", e.reasons()).day(e.answerDue()));
            case ClarificationReceived e -> said(CLARIFICATION_ANSWERED, NONE.yes(e.partial()));
            case ReminderSent _ -> said(REMINDED);
            case ClarificationLapsed _ -> said(CLARIFICATION_LAPSED);
            case ClarificationAbandoned _ -> said(CLARIFICATION_ABANDONED);
            case AuthorityToProceedIssued _ -> said(PROCEEDING_AUTHORISED);
            case PersonLocated _ -> said(LOCATED);
            case NotLocated _ -> said(NOT_LOCATED);
            case Arrested _ -> said(ARRESTED);
            case BailDecided e -> said(BAIL_DECIDED, NONE.yes(!e.denied()));
            case ConsentGiven _ -> said(CONSENTED);
            case ConsentRevoked _ -> said(CONSENT_REVOKED);
            case HearingHeld _ -> said(HEARD);
            case Committed e -> said(COMMITTED, NONE.detail(e.evidenceStandard()));
            case CommittalDenied e ->
                said(
                        REFUSED,
                        NONE.codes(e.grounds())
                                .detail(RefusalStage.JUDICIAL.name())
                                .yes(e.reasons() != null && !e.reasons().isBlank())
                                .number(e.consultationWaivedBecause() == null ? 0 : WAIVED));
            case AppealLodged _ -> said(APPEAL_LODGED);
            case AppealDecided _ -> said(APPEAL_DECIDED);
            case ConsultationOpened e -> said(CONSULTATION_OPENED, NONE.detail(e.purpose()));
            case ConsultationClosed _ -> said(CONSULTATION_CLOSED);
            case SurrenderOrdered e ->
                said(
                        SURRENDER_ORDERED,
                        NONE.codes("surrender-condition", e.conditions())
                                .detail(e.decidedBy().name())
                                .day(e.surrenderBy()));
            case SurrenderPostponed e -> said(SURRENDER_POSTPONED, NONE.detail(e.reason()));
            case TemporarySurrender e -> said(SURRENDERED_FOR_A_TIME, NONE.day(e.returnDue()));
            case PersonSurrendered _ -> said(SURRENDERED);
            case ExtraditionRefused e ->
                said(
                        REFUSED,
                        NONE.offences(e.offences())
                                .codes(e.grounds())
                                .detail(e.stage().name())
                                .yes(!e.reasons().isBlank())
                                .day(e.submitBy())
                                .number(e.consultationWaivedBecause() == null ? 0 : WAIVED));
            case SubmittedForDomesticProsecution _ -> said(SUBMITTED_FOR_PROSECUTION);
            case SentenceEnforcementConsidered e -> said(SENTENCE_CONSIDERED, NONE.yes(e.takenOver()));
            case StatusInquiryReceived _ -> said(STATUS_ASKED);
            case StatusReplySent _ -> said(STATUS_ANSWERED);
            case RequestWithdrawn _ -> said(GIVEN_UP, NONE.detail("WITHDRAWN"));
            case RequestClosed e -> said(CLOSED, NONE.detail(e.outcome()));
            case RequestReopened e -> said(REOPENED, NONE.detail(e.reason()));
            case AssurancesSought _,
                    AssurancesGiven _,
                    SpecialtyWaiverRequested _,
                    SpecialtyWaiverDecided _,
                    ReExtraditionRequested _,
                    ReExtraditionDecided _,
                    ReturnedToServeSentence _,
                    CompetingRequestRegistered _,
                    PriorityDecided _,
                    SafeguardsRecorded _ -> noted();
            case EventVoided e -> Said.voided(e);
            case RecordCorrected e -> Said.corrected(e);
            case DuplicateMerged _ -> said(DUPLICATE);
            case RequestLinked e -> Said.linked(e);
            case ObservationNoted e -> Said.observed(e);
            case ObservationWithdrawn e -> Said.observed(e);
        };
    }

    private static Values opening(Opening e) {
        var items = e.sought().stream()
                .map(type -> new rogatory.statistics.facts.Opening.Asked(type, false))
                .toList();
        return NONE.bases(e.legalBases())
                .day(e.deadline())
                .opening(new rogatory.statistics.facts.Opening(
                        Kind.EXTRADITION,
                        e.direction(),
                        e.partner(),
                        e.channel(),
                        e.form(),
                        e.language(),
                        e.urgency(),
                        e.proceeding(),
                        e.offences(),
                        items));
    }
}
