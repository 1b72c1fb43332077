package rogatory.extradition.request;

import static rogatory.extradition.request.ExtraditionState.ARRESTED;
import static rogatory.extradition.request.ExtraditionState.EXECUTIVE_DECISION;
import static rogatory.extradition.request.ExtraditionState.JUDICIAL_PHASE;
import static rogatory.extradition.request.ExtraditionState.LOCATING;
import static rogatory.extradition.request.ExtraditionState.PROVISIONALLY_ARRESTED;
import static rogatory.extradition.request.ExtraditionState.PROVISIONAL_ARREST_REQUESTED;
import static rogatory.extradition.request.ExtraditionState.RECEIVED;
import static rogatory.extradition.request.ExtraditionState.UNDER_REVIEW;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.*;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.record.Particulars;

/** Enters one event on the file; the switch is exhaustive, so a new event must find its meaning here. */
final class Folding {

    private Folding() {}

    static ExtraditionRequest enter(@Nullable ExtraditionRequest before, ExtraditionEvent event) {
        if (before == null) {
            return event instanceof Opening opening ? open(opening) : missing(event);
        }
        Draft file = new Draft(before);
        enter(file, event);
        if (event.occurredOn().isAfter(file.latestOn)) {
            file.latestOn = event.occurredOn();
        }
        return file.request();
    }

    private static ExtraditionRequest missing(ExtraditionEvent event) {
        throw new IllegalArgumentException("a history begins with the receipt, not with " + event);
    }

    private static ExtraditionRequest open(Opening e) {
        boolean papersCome = e instanceof ProvisionalArrestRequested;
        return new ExtraditionRequest(
                e.requestId(),
                Particulars.of(e),
                e.sought(),
                charges(e.offences()),
                papersCome ? PROVISIONAL_ARREST_REQUESTED : RECEIVED,
                null,
                Course.begunWith(papersCome ? Papers.ANNOUNCED : Papers.HERE),
                Observations.NONE,
                e.occurredOn(),
                null);
    }

    static List<Charge> charges(List<String> offences) {
        return offences.stream().map(Charge::of).toList();
    }

    private static void enter(Draft file, ExtraditionEvent event) {
        CourseDraft course = file.course;
        switch (event) {
            case ProvisionalArrestRequested e -> file.state = PROVISIONAL_ARREST_REQUESTED;
            case ProvisionalArrestMade e -> {
                course.custody = course.custody.arrested(e.occurredOn());
                course.notLocated = false;
                course.papers = course.papers.dueOn(e.occurredOn().plusDays(e.papersWithinDays()));
                file.state = PROVISIONALLY_ARRESTED;
            }
            case PapersDeadlineExpired e -> course.papers = course.papers.late();
            case PersonDischarged e -> file.close(ExtraditionOutcome.DISCHARGED, e.occurredOn());
            case RequestReceived e -> Endings.papers(file, e);
            case RequestAcknowledged e -> file.state = UNDER_REVIEW;
            case LegalBasisDetermined e -> file.particulars = file.particulars.restingOn(e.legalBases());
            case DualCriminalityAssessed e ->
                e.offences().forEach(found -> file.change(found.offence(), charge -> charge.assessed(found.result())));
            case ClarificationSought e -> Interludes.ask(file, e);
            case ClarificationReceived e -> Interludes.goOn(file);
            case ClarificationAbandoned e -> Interludes.goOn(file);
            case ClarificationLapsed e -> file.close(ExtraditionOutcome.LAPSED, e.occurredOn());
            case ReminderSent e -> course.questions = course.questions.reminded(e.occurredOn());
            case AuthorityToProceedIssued e -> file.state = course.custody.arrested() ? ARRESTED : LOCATING;
            case PersonLocated e -> course.notLocated = false;
            case NotLocated e -> course.notLocated = true;
            case Arrested e -> {
                course.custody = course.custody.arrested(e.occurredOn());
                course.notLocated = false;
                file.state = ARRESTED;
            }
            case BailDecided e -> course.custody = e.denied() ? course.custody : course.custody.bailed(e.occurredOn());
            case ConsentGiven e -> Interludes.consent(file);
            case ConsentRevoked e -> Interludes.revoke(file);
            case HearingHeld e -> file.state = JUDICIAL_PHASE;
            case Committed e -> file.state = EXECUTIVE_DECISION;
            case AppealLodged e -> Interludes.appeal(file);
            case AppealDecided e -> Interludes.decideAppeal(file);
            case AssurancesSought e -> course.assurances = course.assurances.sought(e.assurances(), e.answerDue());
            case AssurancesGiven e -> course.assurances = course.assurances.given(e.assurances());
            case ConsultationOpened e -> Interludes.consult(file, e);
            case ConsultationClosed e -> Interludes.endConsultation(file);
            case SurrenderOrdered e -> Endings.order(file, e);
            case SurrenderPostponed e -> Endings.postpone(file, e);
            case TemporarySurrender e -> Endings.lend(file, e);
            case PersonSurrendered e -> Endings.surrender(file, e);
            case ExtraditionRefused e -> Endings.refuse(file, e);
            case CommittalDenied e -> Endings.refuse(file, e);
            case SubmittedForDomesticProsecution e -> file.outcome = ExtraditionOutcome.DOMESTIC_PROSECUTION;
            case SentenceEnforcementConsidered e -> Endings.considerSentence(file, e);
            case SpecialtyWaiverRequested e -> course.afterwards = course.afterwards.waivers(1);
            case SpecialtyWaiverDecided e -> course.afterwards = course.afterwards.waivers(-1);
            case ReExtraditionRequested e -> course.afterwards = course.afterwards.reExtraditions(1);
            case ReExtraditionDecided e -> course.afterwards = course.afterwards.reExtraditions(-1);
            case ReturnedToServeSentence e -> course.afterwards = course.afterwards.personReturned();
            case CompetingRequestRegistered e -> course.competition = course.competition.joinedBy(e.competitor());
            case PriorityDecided e -> course.competition = course.competition.decidedFor(e.inFavourOf());
            case SafeguardsRecorded e -> course.guard(e.safeguards());
            case StatusInquiryReceived e -> course.inquire(e.occurredOn());
            case StatusReplySent e -> course.reply();
            case RequestReturned e -> file.close(ExtraditionOutcome.RETURNED, e.occurredOn());
            case RequestWithdrawn e -> file.close(ExtraditionOutcome.WITHDRAWN, e.occurredOn());
            case RequestClosed e -> Endings.close(file, e);
            case RequestReopened e -> Endings.reopen(file, e);
            case RecordCorrected e -> file.particulars = file.particulars.corrected(e);
            case DuplicateMerged e -> file.close(ExtraditionOutcome.ERROR, e.occurredOn());
            case ObservationNoted e -> file.observations = file.observations.with(e);
            case ObservationWithdrawn e -> file.observations = file.observations.with(e);
            case RequestLinked _, EventVoided _ -> {}
        }
    }
}
