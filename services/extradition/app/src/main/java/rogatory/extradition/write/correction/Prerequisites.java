package rogatory.extradition.write.correction;

import static rogatory.extradition.request.ExtraditionState.BEFORE_A_COURT;

import rogatory.extradition.events.AssurancesGiven;
import rogatory.extradition.events.ClarificationLapsed;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.ExtraditionRefused;
import rogatory.extradition.events.PersonDischarged;
import rogatory.extradition.events.PersonSurrendered;
import rogatory.extradition.events.PriorityDecided;
import rogatory.extradition.events.ReExtraditionDecided;
import rogatory.extradition.events.RefusalStage;
import rogatory.extradition.events.RequestClosed;
import rogatory.extradition.events.RequestReceived;
import rogatory.extradition.events.RequestReopened;
import rogatory.extradition.events.ReturnedToServeSentence;
import rogatory.extradition.events.SentenceEnforcementConsidered;
import rogatory.extradition.events.SpecialtyWaiverDecided;
import rogatory.extradition.events.SubmittedForDomesticProsecution;
import rogatory.extradition.events.SurrenderOrdered;
import rogatory.extradition.request.Closing;
import rogatory.extradition.request.Course;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.PriorConsultation;
import rogatory.extradition.request.PriorityOfThisRequest;

/**
 * What an event rests on beside the state: were it taken away, the event would hang in the air. The rules of the acts
 * say the same before the event is recorded.
 */
final class Prerequisites {

    private Prerequisites() {}

    static boolean met(ExtraditionRequest request, ExtraditionEvent event) {
        Course course = request.course();
        return switch (event) {
            case RequestReceived e -> request.outcome() == null || request.outcome() == ExtraditionOutcome.DISCHARGED;
            case PersonDischarged e -> course.papers().expired();
            case ClarificationLapsed e -> course.questions().reminders() > 0;
            case AssurancesGiven e -> course.assurances().pending().containsAll(e.assurances());
            case ExtraditionRefused e ->
                new PriorConsultation(request, e.consultationWaivedBecause()).held() && inPlace(request, e);
            case SurrenderOrdered e ->
                request.anyExtraditable()
                        && new PriorityOfThisRequest(request).check().isEmpty();
            case PersonSurrendered e ->
                request.outcome() == null || request.outcome() == ExtraditionOutcome.SURRENDERED_TEMPORARY;
            case PriorityDecided e -> !course.competition().competitors().isEmpty();
            case SubmittedForDomesticProsecution e -> request.refusedForNationality();
            case SentenceEnforcementConsidered e -> request.refusedForNationality();
            case SpecialtyWaiverDecided e -> course.afterwards().waiversPending() > 0;
            case ReExtraditionDecided e -> course.afterwards().reExtraditionsPending() > 0;
            case ReturnedToServeSentence e -> course.order().returnToServe();
            case RequestClosed e -> new Closing(request, e.reason()).wrong().isEmpty();
            case RequestReopened e -> request.outcome() != ExtraditionOutcome.ERROR;
            default -> true;
        };
    }

    private static boolean inPlace(ExtraditionRequest request, ExtraditionRefused e) {
        return e.stage() == RefusalStage.EXECUTIVE || BEFORE_A_COURT.contains(request.stage());
    }
}
