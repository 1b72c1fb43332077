package rogatory.statistics.reading;

import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;
import static rogatory.statistics.reading.Said.noted;
import static rogatory.statistics.reading.Said.said;

import rogatory.lawenforcement.events.*;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;

/** What the events of law-enforcement cooperation say, UNCAC Art. 48 to 50. */
final class LawEnforcementReading {

    private LawEnforcementReading() {}

    static Said read(LawEnforcementEvent event) {
        return switch (event) {
            case InquiryReceived e -> said(OPENED, opening(e));
            case RequestAcknowledged _ -> said(ACKNOWLEDGED);
            case RequestReturned e -> said(RETURNED, NONE.detail(e.reason()));
            case Assigned _ -> said(ASSIGNED);
            case LegalBasisDetermined e -> said(LEGAL_BASIS_DETERMINED, NONE.bases(e.legalBases()));
            case HoldPlaced e -> said(HOLD_PLACED, NONE.day(e.reviewOn()));
            case HoldLifted _ -> said(HOLD_LIFTED);
            case ClarificationSought e ->
                said(
                        CLARIFICATION_SOUGHT,
                        NONE.codes("clarification-reason", e.reasons()).day(e.answerDue()));
            case ClarificationReceived e -> said(CLARIFICATION_ANSWERED, NONE.yes(e.partial()));
            case ReminderSent _ -> said(REMINDED);
            case ClarificationLapsed _ -> said(CLARIFICATION_LAPSED);
            case ClarificationAbandoned _ -> said(CLARIFICATION_ABANDONED);
            case InterimReply _ -> said(INTERIM_REPLY);
            case ReplySent e ->
                said(REPLIED, NONE.items(e.items()).detail(e.extent().name()));
            case MlaRequiredNotified e ->
                said(MLA_REQUIRED, NONE.items(e.items()).detail(e.reason()));
            case Declined e ->
                said(
                        REFUSED,
                        NONE.items(e.items())
                                .codes(e.grounds())
                                .detail("RX")
                                .yes(e.reasons() != null && !e.reasons().isBlank()));
            case StatusInquiryReceived _ -> said(STATUS_ASKED);
            case StatusReplySent _ -> said(STATUS_ANSWERED);
            case DeadlineSuggested e -> said(DEADLINE_SET, NONE.day(e.deadline()));
            case DeadlineRevised e -> said(DEADLINE_SET, NONE.day(e.deadline()));
            case ConvertedToMla _ -> said(CONVERTED);
            case RequestWithdrawn e -> said(GIVEN_UP, NONE.items(e.items()).detail("WITHDRAWN"));
            case RequestClosed e -> said(CLOSED, NONE.detail(e.outcome()));
            case RequestReopened e -> said(REOPENED, NONE.items(e.items()).detail(e.reason()));
            case LiaisonOfficerEngaged _,
                    CoordinationMeetingHeld _,
                    StaffExchange _,
                    ItemsForAnalysisSent _,
                    JointInvestigationProposed _,
                    JointInvestigationAgreed _,
                    JointInvestigationRefused _,
                    JointInvestigationEnded _,
                    SpecialTechniqueProposed _,
                    SpecialTechniqueAuthorised _,
                    SpecialTechniqueRefused _,
                    SpecialTechniqueCompleted _,
                    HandlingCodeSet _,
                    HandlingCodeChanged _,
                    EvidentialUseConsentSought _,
                    EvidentialUseConsentGiven _,
                    EvidentialUseConsentDenied _ -> noted();
            case EventVoided e -> Said.voided(e);
            case RecordCorrected e -> Said.corrected(e);
            case DuplicateMerged _ -> said(DUPLICATE);
            case RequestLinked e -> Said.linked(e);
            case ObservationNoted e -> Said.observed(e);
            case ObservationWithdrawn e -> Said.observed(e);
        };
    }

    private static Values opening(InquiryReceived e) {
        var items = e.items().stream()
                .map(item -> new Opening.Asked(item.type(), item.coercive()))
                .toList();
        return NONE.bases(e.legalBases())
                .day(e.deadline())
                .opening(new Opening(
                        Kind.LAW_ENFORCEMENT,
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
