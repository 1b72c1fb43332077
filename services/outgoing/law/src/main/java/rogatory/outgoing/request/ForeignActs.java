package rogatory.outgoing.request;

import rogatory.outgoing.events.Asserted;
import rogatory.outgoing.events.AssurancesSoughtOfUs;
import rogatory.outgoing.events.ForeignAcknowledged;
import rogatory.outgoing.events.ForeignArrestMade;
import rogatory.outgoing.events.ForeignClarificationSought;
import rogatory.outgoing.events.ForeignConsented;
import rogatory.outgoing.events.ForeignConsultationClosed;
import rogatory.outgoing.events.ForeignConsultationOpened;
import rogatory.outgoing.events.ForeignCostNotified;
import rogatory.outgoing.events.ForeignEvidentialUseConsentDenied;
import rogatory.outgoing.events.ForeignEvidentialUseConsentGiven;
import rogatory.outgoing.events.ForeignGranted;
import rogatory.outgoing.events.ForeignMlaRequired;
import rogatory.outgoing.events.ForeignPostponed;
import rogatory.outgoing.events.ForeignProsecutionReported;
import rogatory.outgoing.events.ForeignRefused;
import rogatory.outgoing.events.ForeignReleased;
import rogatory.outgoing.events.ForeignResumed;
import rogatory.outgoing.events.ForeignReturned;
import rogatory.outgoing.events.ForeignSpecialtyWaiverDecided;
import rogatory.outgoing.events.ForeignUseConsentDenied;
import rogatory.outgoing.events.ForeignUseConsentGiven;
import rogatory.outgoing.events.HandlingCodeReceived;
import rogatory.outgoing.events.LocatedAbroad;
import rogatory.outgoing.events.NotLocated;
import rogatory.outgoing.events.PartialResultsReceived;
import rogatory.outgoing.events.ResultsReceived;
import rogatory.outgoing.events.StatusReplyReceived;
import rogatory.outgoing.events.UseRestrictionImposed;

/** Enters what the other side did, as it was reported. */
final class ForeignActs {

    private ForeignActs() {}

    static void enter(Draft file, Asserted act) {
        CourseDraft course = file.course;
        course.contact = course.contact.heard(act);
        switch (act) {
            case ForeignAcknowledged e -> {
                course.transmission = course.transmission.known(e.partnerRef());
                file.state = OutgoingState.ACKNOWLEDGED;
            }
            case ForeignReturned e -> {
                course.transmission = course.transmission.cameBack();
                file.close(OutgoingOutcome.RETURNED, e.occurredOn());
            }
            case ForeignGranted e -> grant(file, e);
            case ForeignPostponed e -> postpone(file, e);
            case ForeignResumed e -> file.proceed(course.postponement.back());
            case ForeignRefused e -> Endings.refuse(file, e);
            case ForeignClarificationSought e -> ask(file, e);
            case ForeignConsultationOpened e -> consult(file, e);
            case ForeignConsultationClosed e -> {
                file.state = course.consultations.back();
                course.consultations = course.consultations.ended();
            }
            case PartialResultsReceived e -> {
                course.receive(e.amount(), e.currency());
                Endings.results(file, e.items(), e.nil());
            }
            case ResultsReceived e -> {
                course.receive(e.amount(), e.currency());
                Endings.results(file, file.items.stream().map(Item::no).toList(), e.nil());
            }
            case StatusReplyReceived e -> {}
            case ForeignCostNotified e -> course.costNotified = true;
            case UseRestrictionImposed e -> course.use = course.use.restricted(e.restriction());
            case ForeignUseConsentGiven e -> course.use = course.use.consented();
            case ForeignUseConsentDenied e -> course.use = course.use.denied();
            case HandlingCodeReceived e -> course.handling = course.handling.coded(e.handlingCode());
            case ForeignEvidentialUseConsentGiven e -> course.handling = course.handling.decided(true);
            case ForeignEvidentialUseConsentDenied e -> course.handling = course.handling.decided(false);
            case ForeignMlaRequired e -> {
                course.contact = course.contact.answer();
                file.proceed(OutgoingState.MLA_REQUIRED);
            }
            case LocatedAbroad e -> Whereabouts.locate(file);
            case NotLocated e -> course.search = course.search.vain();
            case ForeignArrestMade e -> Whereabouts.arrest(file, e);
            case ForeignReleased e -> Whereabouts.release(file);
            case AssurancesSoughtOfUs e -> course.assurances = course.assurances.sought(e.assurances(), e.answerDue());
            case ForeignConsented e -> course.search = course.search.consenting();
            case ForeignSpecialtyWaiverDecided e -> course.afterwards = course.afterwards.waivers(-1);
            case ForeignProsecutionReported e -> course.afterwards = course.afterwards.prosecuted();
        }
    }

    private static void grant(Draft file, ForeignGranted e) {
        file.course.contact = file.course.contact.answer();
        file.course.conditions = file.course.conditions.put(e.conditions());
        file.change(e.items(), item -> item.now(ItemFate.GRANTED));
        file.proceed(
                file.stage() == OutgoingState.PARTIAL_RESULTS ? OutgoingState.PARTIAL_RESULTS : OutgoingState.GRANTED);
    }

    private static void postpone(Draft file, ForeignPostponed e) {
        Postponement postponed = file.course.postponement.since(file.stage(), e.reviewOn());
        file.course.contact = file.course.contact.answer();
        file.proceed(OutgoingState.POSTPONED);
        file.course.postponement = postponed;
    }

    private static void ask(Draft file, ForeignClarificationSought e) {
        file.course.contact = file.course.contact.answer();
        file.course.questions = file.course.questions.sought(file.state, e.answerDue());
        file.state = OutgoingState.CLARIFICATION_SOUGHT;
    }

    private static void consult(Draft file, ForeignConsultationOpened e) {
        file.course.contact = file.course.contact.answer();
        file.course.conditions = file.course.conditions.put(e.conditions());
        file.course.consultations = file.course.consultations.opened(file.state);
        file.state = OutgoingState.CONSULTING;
    }
}
