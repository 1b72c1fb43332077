package rogatory.statistics.reading;

import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;
import static rogatory.statistics.reading.Said.noted;
import static rogatory.statistics.reading.Said.said;

import rogatory.mla.events.*;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.Values;

/** What the events of mutual legal assistance say, UNCAC Art. 46. */
final class MlaReading {

    private static final int WAIVED = 1;

    private MlaReading() {}

    static Said read(MlaEvent event) {
        return switch (event) {
            case RequestReceived e -> said(OPENED, opening(e));
            case WrittenConfirmationReceived _ -> noted();
            case RequestAcknowledged _ -> said(ACKNOWLEDGED);
            case RequestReturned e -> said(RETURNED, NONE.detail(e.reason()));
            case RequestForwarded e -> said(FORWARDED, NONE.yes(e.entirely()));
            case CompletenessAssessed e ->
                said(COMPLETENESS_ASSESSED, NONE.number(e.score()).codes(e.missing()));
            case LegalBasisDetermined e -> said(LEGAL_BASIS_DETERMINED, NONE.bases(e.legalBases()));
            case ClarificationSought e ->
                said(
                        CLARIFICATION_SOUGHT,
                        NONE.items(e.items())
                                .codes("clarification-reason", e.reasons())
                                .day(e.answerDue()));
            case ClarificationReceived e -> said(CLARIFICATION_ANSWERED, NONE.yes(e.partial()));
            case ReminderSent _ -> said(REMINDED);
            case ClarificationLapsed _ -> said(CLARIFICATION_LAPSED);
            case ClarificationAbandoned _ -> said(CLARIFICATION_ABANDONED);
            case ConsultationOpened e -> said(CONSULTATION_OPENED, NONE.detail(e.purpose()));
            case ConsultationClosed e -> said(CONSULTATION_CLOSED, NONE.yes(e.conditionsAccepted()));
            case AssistanceGranted e ->
                said(GRANTED, NONE.items(e.items()).yes(!e.conditions().isEmpty()));
            case ExecutionStarted _ -> said(EXECUTION_STARTED);
            case ItemExecuted e ->
                said(ITEM_EXECUTED, NONE.items(e.items()).yes(e.nil()).money(e.amount(), e.currency()));
            case ResultsTransmitted e ->
                said(RESULTS_SENT, NONE.items(e.items()).money(e.amount(), e.currency()));
            case CourtOrderSought e -> said(COURT_ORDER_SOUGHT, NONE.items(e.items()));
            case CourtOrderMade e -> said(COURT_ORDER_MADE, NONE.items(e.items()));
            case AppealLodged e -> said(APPEAL_LODGED, NONE.items(e.items()));
            case AppealDecided e -> said(APPEAL_DECIDED, NONE.items(e.items()));
            case ExecutionPostponed e -> said(POSTPONED, NONE.detail(e.reason()).day(e.reviewOn()));
            case ExecutionResumed _ -> said(RESUMED);
            case ItemRefused e ->
                said(
                        ITEMS_REFUSED,
                        NONE.items(e.items())
                                .codes(e.grounds())
                                .detail(e.decidedBy().name())
                                .yes(!e.reasons().isBlank())
                                .number(e.consultationWaivedBecause() == null ? 0 : WAIVED));
            case RequestRefused e ->
                said(
                        REFUSED,
                        NONE.codes(e.grounds())
                                .detail(e.decidedBy().name())
                                .yes(!e.reasons().isBlank())
                                .number(e.consultationWaivedBecause() == null ? 0 : WAIVED));
            case StatusInquiryReceived _ -> said(STATUS_ASKED);
            case StatusReplySent _ -> said(STATUS_ANSWERED);
            case DeadlineSuggested e -> said(DEADLINE_SET, NONE.day(e.deadline()));
            case DeadlineRevised e -> said(DEADLINE_SET, NONE.day(e.deadline()));
            case RequestWithdrawn e -> said(GIVEN_UP, NONE.items(e.items()).detail("WITHDRAWN"));
            case NoLongerRequired e -> said(GIVEN_UP, NONE.items(e.items()).detail("NO_LONGER_REQUIRED"));
            case RequestClosed e -> said(CLOSED, NONE.detail(e.outcome()));
            case RequestReopened e -> said(REOPENED, NONE.items(e.items()).detail(e.reason()));
            case CostNotified e -> said(COST_STATED, NONE.money(e.amount(), e.currency()));
            case CostAgreed e -> said(COST_STATED, NONE.money(e.amount(), e.currency()));
            case CannotComplyNotified _ -> noted("CONFIDENTIALITY_NOT_KEPT");
            case ConfirmationOfUsefulness _,
                    UseRestrictionSet _,
                    UseConsentSought _,
                    UseConsentGiven _,
                    UseConsentDenied _,
                    ExculpatoryDisclosureNotified _,
                    ConfidentialityRequested _,
                    CostDisputed _ -> noted();
            case AssetEvent e -> MlaRecoveryReading.read(e);
            case RecoveryEvent e -> MlaRecoveryReading.read(e);
            case PersonEvent e -> MlaMannerReading.read(e);
            case MannerEvent e -> MlaMannerReading.read(e);
            case EventVoided e -> Said.voided(e);
            case RecordCorrected e -> Said.corrected(e);
            case DuplicateMerged _ -> said(DUPLICATE);
            case RequestLinked e -> Said.linked(e);
            case ObservationNoted e -> Said.observed(e);
            case ObservationWithdrawn e -> Said.observed(e);
        };
    }

    private static Values opening(RequestReceived e) {
        var items = e.items().stream()
                .map(item -> new Opening.Asked(item.type(), item.coercive()))
                .toList();
        return NONE.bases(e.legalBases())
                .day(e.deadline())
                .opening(new Opening(
                        Kind.MLA,
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
