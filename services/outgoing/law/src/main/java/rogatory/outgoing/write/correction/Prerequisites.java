package rogatory.outgoing.write.correction;

import java.util.List;
import java.util.Optional;
import rogatory.outgoing.events.AssurancesGiven;
import rogatory.outgoing.events.ConditionsAccepted;
import rogatory.outgoing.events.ConditionsDeclined;
import rogatory.outgoing.events.ConfirmationOfUsefulness;
import rogatory.outgoing.events.CostAgreed;
import rogatory.outgoing.events.CostDisputed;
import rogatory.outgoing.events.CustodyTaken;
import rogatory.outgoing.events.DetainedPersonReceived;
import rogatory.outgoing.events.DetainedPersonReturned;
import rogatory.outgoing.events.ForeignArrestMade;
import rogatory.outgoing.events.ForeignEvidentialUseConsentDenied;
import rogatory.outgoing.events.ForeignEvidentialUseConsentGiven;
import rogatory.outgoing.events.ForeignGranted;
import rogatory.outgoing.events.ForeignProsecutionReported;
import rogatory.outgoing.events.ForeignRefused;
import rogatory.outgoing.events.ForeignReleased;
import rogatory.outgoing.events.ForeignSpecialtyWaiverDecided;
import rogatory.outgoing.events.ForeignUseConsentDenied;
import rogatory.outgoing.events.ForeignUseConsentGiven;
import rogatory.outgoing.events.NoLongerRequired;
import rogatory.outgoing.events.NoticeCirculated;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.PartialResultsReceived;
import rogatory.outgoing.events.PresenceNoLongerRequired;
import rogatory.outgoing.events.ProvisionalArrestSought;
import rogatory.outgoing.events.RequestClosed;
import rogatory.outgoing.events.RequestReopened;
import rogatory.outgoing.events.RequestWithdrawn;
import rogatory.outgoing.events.ResultsForwarded;
import rogatory.outgoing.events.ResultsReceived;
import rogatory.outgoing.events.ReturnedToServeSentence;
import rogatory.outgoing.events.SpecialtyWaiverSought;
import rogatory.outgoing.events.UsedOtherwise;
import rogatory.outgoing.events.WrittenConfirmationSent;
import rogatory.outgoing.request.AnsweredConditions;
import rogatory.outgoing.request.Closing;
import rogatory.outgoing.request.Course;
import rogatory.outgoing.request.GrantBeforePapers;
import rogatory.outgoing.request.ItemsOfThisRequest;
import rogatory.outgoing.request.OtherUse;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.Reopening;
import rogatory.outgoing.request.SomethingWasReceived;

/**
 * What an event rests on beside the state: were it taken away, the event would hang in the air. The rules of the acts
 * say the same before the event is recorded.
 */
final class Prerequisites {

    private Prerequisites() {}

    static boolean met(OutgoingRequest request, OutgoingEvent event) {
        Course course = request.course();
        return switch (event) {
            case ForeignGranted e ->
                fits(request, e.items())
                        && new GrantBeforePapers(request).check().isEmpty();
            case ForeignRefused e -> fits(request, e.items());
            case PartialResultsReceived e -> e.items().isEmpty() || fits(request, e.items());
            case ResultsReceived e -> fits(request, e.items());
            case RequestWithdrawn e -> fits(request, e.items());
            case NoLongerRequired e -> fits(request, e.items());
            case WrittenConfirmationSent e -> course.transmission().oralSince() != null;
            case ConditionsAccepted e -> course.conditions().areOpen(e.conditions());
            case ConditionsDeclined e -> course.conditions().areOpen(e.conditions());
            case ResultsForwarded e ->
                received(request) && new AnsweredConditions(request).check().isEmpty();
            case ConfirmationOfUsefulness e -> received(request);
            case CostAgreed e -> course.costNotified();
            case CostDisputed e -> course.costNotified();
            case ForeignUseConsentGiven e -> !course.use().asked().isEmpty();
            case ForeignUseConsentDenied e -> !course.use().asked().isEmpty();
            case UsedOtherwise e ->
                received(request)
                        && new OtherUse(request, e.purpose(), e.exculpatory(), e.noticeGiven())
                                .check()
                                .isEmpty();
            case PresenceNoLongerRequired e -> course.visitors().safeConduct();
            case DetainedPersonReceived e -> !course.visitors().detainedHere();
            case DetainedPersonReturned e -> course.visitors().detainedHere();
            case ForeignEvidentialUseConsentGiven e -> course.handling().asked();
            case ForeignEvidentialUseConsentDenied e -> course.handling().asked();
            case NoticeCirculated e -> course.search().warrant();
            case ProvisionalArrestSought e -> course.search().warrant();
            case ForeignArrestMade e ->
                OutgoingState.NOT_YET_SENT.contains(request.state()) == (e.papersWithinDays() != null);
            case ForeignReleased e -> course.search().arrested();
            case AssurancesGiven e -> course.assurances().pending().containsAll(e.assurances());
            case CustodyTaken e ->
                new AnsweredConditions(request).check().isEmpty()
                        && (e.returnBy() == null || course.conditions().returnToServe());
            case ReturnedToServeSentence e -> request.returnOwed();
            case SpecialtyWaiverSought e -> request.surrendered();
            case ForeignSpecialtyWaiverDecided e -> course.afterwards().waiversPending() > 0;
            case ForeignProsecutionReported e -> request.refusedForNationality();
            case RequestClosed e ->
                new Closing(request).outcome().map(OutgoingOutcome::name).equals(Optional.of(e.outcome()));
            case RequestReopened e -> new Reopening(request, e.items()).check().isEmpty();
            default -> true;
        };
    }

    private static boolean fits(OutgoingRequest request, List<Integer> items) {
        return new ItemsOfThisRequest(request, items).mustBeOpen().isEmpty();
    }

    private static boolean received(OutgoingRequest request) {
        return new SomethingWasReceived(request).check().isEmpty();
    }
}
