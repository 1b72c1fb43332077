package rogatory.extradition.request;

import rogatory.extradition.events.ClarificationSought;
import rogatory.extradition.events.ConsultationOpened;

/** Enters what leads away from where a request stands and back: questions, consultations, an appeal, a consent revoked. */
final class Interludes {

    private Interludes() {}

    static void ask(Draft file, ClarificationSought e) {
        file.course.questions = file.course.questions.sought(file.state, e.answerDue());
        file.state = ExtraditionState.CLARIFICATION_SOUGHT;
    }

    /** Answered or given up, the question no longer holds the request up. */
    static void goOn(Draft file) {
        file.state = file.course.questions.back();
        file.course.questions = file.course.questions.ended();
    }

    static void consult(Draft file, ConsultationOpened e) {
        file.course.consultations = file.course.consultations.opened(file.state, e.purpose());
        file.state = ExtraditionState.CONSULTING;
    }

    static void endConsultation(Draft file) {
        file.state = file.course.consultations.back();
        file.course.consultations = file.course.consultations.ended();
    }

    static void appeal(Draft file) {
        file.course.appealFrom = file.state;
        file.state = ExtraditionState.APPEAL;
    }

    static void decideAppeal(Draft file) {
        ExtraditionState from = file.course.appealFrom;
        file.state = from == null ? ExtraditionState.JUDICIAL_PHASE : from;
    }

    static void consent(Draft file) {
        file.course.consent = PersonConsent.GIVEN;
        file.course.consentFrom = file.state;
        file.state = ExtraditionState.CONSENT_GIVEN;
    }

    static void revoke(Draft file) {
        file.course.consent = PersonConsent.REVOKED;
        ExtraditionState from = file.course.consentFrom;
        file.state = from == null ? ExtraditionState.JUDICIAL_PHASE : from;
    }
}
