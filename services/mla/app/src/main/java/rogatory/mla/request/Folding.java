package rogatory.mla.request;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rogatory.mla.events.*;
import rogatory.mla.request.Terms.CostStanding;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** Enters one event on the file; the switch is exhaustive, so a new event must find its meaning here. */
final class Folding {

    private Folding() {}

    static MlaRequest enter(@Nullable MlaRequest before, MlaEvent event) {
        if (before == null) {
            return event instanceof RequestReceived receipt ? open(receipt) : missing(event);
        }
        Draft file = new Draft(before);
        enter(file, event);
        if (event.occurredOn().isAfter(file.latestOn)) {
            file.latestOn = event.occurredOn();
        }
        return file.request();
    }

    private static MlaRequest missing(MlaEvent event) {
        throw new IllegalArgumentException("a history begins with the receipt, not with " + event);
    }

    private static MlaRequest open(RequestReceived e) {
        List<Item> items = IntStream.range(0, e.items().size())
                .mapToObj(i -> Item.asked(
                        i + 1, e.items().get(i).type(), e.items().get(i).coercive()))
                .toList();
        return new MlaRequest(
                e.requestId(),
                Particulars.of(e),
                items,
                List.of(),
                MlaState.RECEIVED,
                null,
                Course.START,
                Terms.NONE,
                Observations.NONE,
                e.occurredOn(),
                null);
    }

    private static void enter(Draft file, MlaEvent event) {
        switch (event) {
            case RequestReceived e -> {}
            case WrittenConfirmationReceived e -> file.course.confirmedInWriting = true;
            case RequestAcknowledged e -> file.state = MlaState.UNDER_REVIEW;
            case RequestReturned e -> file.close(MlaOutcome.RETURNED, e.occurredOn());
            case RequestForwarded e -> forward(file, e);
            case LegalBasisDetermined e -> file.particulars = file.particulars.restingOn(e.legalBases());
            case ClarificationSought e -> {
                file.course.seekClarification(file.state, e.answerDue());
                file.state = MlaState.CLARIFICATION_SOUGHT;
            }
            case ClarificationReceived e -> file.state = file.course.endClarification();
            case ClarificationAbandoned e -> file.state = file.course.endClarification();
            case ClarificationLapsed e -> file.close(MlaOutcome.LAPSED, e.occurredOn());
            case ReminderSent e -> file.course.remind(e.occurredOn());
            case ConsultationOpened e -> {
                file.course.openConsultation(file.state, e.purpose());
                file.state = MlaState.CONSULTING;
            }
            case ConsultationClosed e -> file.state = file.course.endConsultation();
            case AssistanceGranted e -> ExecutionFolding.grant(file, e);
            case ExecutionStarted e -> ExecutionFolding.start(file);
            case ItemExecuted e -> ExecutionFolding.execute(file, e);
            case ResultsTransmitted e ->
                file.change(e.items(), item -> item.state().executed(), Item::sent);
            case CourtOrderSought e -> file.course.courtOrdersSought++;
            case CourtOrderMade e -> file.course.courtOrdersSought = Math.max(0, file.course.courtOrdersSought - 1);
            case AppealLodged e -> file.course.appealsPending++;
            case AppealDecided e -> file.course.appealsPending = Math.max(0, file.course.appealsPending - 1);
            case ExecutionPostponed e -> ExecutionFolding.postpone(file, e);
            case ExecutionResumed e -> ExecutionFolding.resume(file);
            case ItemRefused e -> ExecutionFolding.refuse(file, e);
            case RequestRefused e -> ExecutionFolding.refuse(file, e);
            case RequestWithdrawn e -> ExecutionFolding.giveUp(file, e.items(), MlaOutcome.WITHDRAWN, e.occurredOn());
            case NoLongerRequired e ->
                ExecutionFolding.giveUp(file, e.items(), MlaOutcome.NO_LONGER_REQUIRED, e.occurredOn());
            case RequestClosed e -> ExecutionFolding.close(file, e);
            case RequestReopened e -> ExecutionFolding.reopen(file, e);
            case StatusInquiryReceived e -> file.course.inquire(e.occurredOn());
            case StatusReplySent e -> file.course.reply();
            case DeadlineSuggested e -> file.particulars = file.particulars.wantedBy(e.deadline());
            case DeadlineRevised e -> file.particulars = file.particulars.wantedBy(e.deadline());
            case UseConsentSought e -> file.course.consentSought = true;
            case UseConsentGiven e -> file.course.consentSought = false;
            case UseConsentDenied e -> file.course.consentSought = false;
            case CostNotified e -> {
                file.course.costNotified = true;
                file.terms = file.terms.costing(CostStanding.NOTIFIED, AssetFolding.money(e.amount(), e.currency()));
            }
            case CostAgreed e ->
                file.terms = file.terms.costing(CostStanding.AGREED, AssetFolding.money(e.amount(), e.currency()));
            case CostDisputed e -> file.terms = file.terms.costing(CostStanding.DISPUTED, null);
            case UseRestrictionSet e -> file.terms = file.terms.limited(e.restriction());
            case ConfidentialityRequested e -> file.terms = file.terms.kept(true);
            case CannotComplyNotified e -> file.terms = file.terms.kept(false);
            case AssetEvent e -> AssetFolding.enter(file, e);
            case RecoveryEvent e -> DutyFolding.enter(file, e);
            case PersonEvent e -> DutyFolding.enter(file, e);
            case MannerEvent e -> DutyFolding.enter(file, e);
            case RecordCorrected e -> file.particulars = file.particulars.corrected(e);
            case DuplicateMerged e -> file.close(MlaOutcome.ERROR, e.occurredOn());
            case ExculpatoryDisclosureNotified e -> {}
            case CompletenessAssessed e -> {}
            case ConfirmationOfUsefulness e -> {}
            case ObservationNoted e -> file.observations = file.observations.with(e);
            case ObservationWithdrawn e -> file.observations = file.observations.with(e);
            case RequestLinked e -> {}
            case EventVoided e -> {}
        }
    }

    private static void forward(Draft file, RequestForwarded e) {
        if (e.entirely()) {
            file.close(MlaOutcome.FORWARDED, e.occurredOn());
        } else {
            file.state = MlaState.UNDER_REVIEW;
        }
    }
}
