package rogatory.outgoing.request;

import java.util.List;
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
            case ForeignRefused e -> refuse(file, e);
            case ForeignClarificationSought e -> ask(file, e);
            case ForeignConsultationOpened e -> consult(file, e);
            case ForeignConsultationClosed e -> {
                file.state = course.consultations.back();
                course.consultations = course.consultations.ended();
            }
            case PartialResultsReceived e -> {
                course.receive(e.amount(), e.currency());
                results(file, e.items(), e.nil());
            }
            case ResultsReceived e -> {
                course.receive(e.amount(), e.currency());
                results(file, file.items.stream().map(Item::no).toList(), e.nil());
            }
            case StatusReplyReceived e -> {}
            case ForeignCostNotified e -> course.costNotified = true;
            case UseRestrictionImposed e -> course.use = course.use.restricted(e.restriction());
            case ForeignUseConsentGiven e -> course.use = course.use.consented();
            case ForeignUseConsentDenied e -> course.use = course.use.denied();
            case HandlingCodeReceived e -> course.handling = course.handling.coded(e.code());
            case ForeignEvidentialUseConsentGiven e -> course.handling = course.handling.decided(true);
            case ForeignEvidentialUseConsentDenied e -> course.handling = course.handling.decided(false);
            case ForeignMlaRequired e -> {
                course.contact = course.contact.answer();
                file.proceed(OutgoingState.MLA_REQUIRED);
            }
            case LocatedAbroad e -> locate(file);
            case NotLocated e -> course.search = course.search.vain();
            case ForeignArrestMade e -> arrest(file, e);
            case ForeignReleased e -> release(file);
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

    /** Refused item by item, the request goes on for what is left; refused as a whole, it is at an end. */
    private static void refuse(Draft file, ForeignRefused e) {
        file.course.contact = file.course.contact.answer();
        file.change(e.items(), item -> item.refused(e.grounds()));
        if (e.items().isEmpty()) {
            file.course.refusal = e.grounds();
        }
        if (file.anyExecuted()) {
            file.state = file.anyOpen() ? file.state : OutgoingState.RESULTS_RECEIVED;
        } else if (!file.anyOpen()) {
            file.close(OutgoingOutcome.REFUSED, e.occurredOn());
        }
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

    private static void results(Draft file, List<Integer> items, boolean nil) {
        file.course.contact = file.course.contact.answer();
        if (!items.isEmpty()) {
            file.change(items, item -> item.now(nil ? ItemFate.EXECUTED_NIL : ItemFate.EXECUTED));
        }
        file.course.questions = file.course.questions.ended();
        file.proceed(file.anyOpen() ? OutgoingState.PARTIAL_RESULTS : OutgoingState.RESULTS_RECEIVED);
    }

    private static void locate(Draft file) {
        file.course.search = file.course.search.found();
        if (file.state == OutgoingState.SOUGHT) {
            file.state = OutgoingState.DRAFTING;
        }
    }

    /** Before the request was sent the arrest is provisional, and the papers are due. */
    private static void arrest(Draft file, ForeignArrestMade e) {
        Integer days = e.papersWithinDays();
        file.course.search =
                file.course.search.arrested(days == null ? null : e.occurredOn().plusDays(days));
        if (OutgoingState.NOT_YET_SENT.contains(file.state)) {
            file.state = OutgoingState.PROVISIONALLY_ARRESTED;
        }
    }

    private static void release(Draft file) {
        file.course.search = file.course.search.released();
        if (file.state == OutgoingState.PROVISIONALLY_ARRESTED) {
            file.state = OutgoingState.DRAFTING;
        }
    }
}
