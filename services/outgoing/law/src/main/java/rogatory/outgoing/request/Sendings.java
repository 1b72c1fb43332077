package rogatory.outgoing.request;

import rogatory.outgoing.events.ClarificationSent;
import rogatory.outgoing.events.RequestTransmitted;
import rogatory.outgoing.events.Subject;
import rogatory.vocabulary.record.Particulars;

/** Enters that the request left us, and that what they asked about it was answered. */
final class Sendings {

    private Sendings() {}

    static void transmit(Draft file, RequestTransmitted e) {
        file.particulars = sent(file.particulars, e);
        boolean owesWriting = file.subject == Subject.MLA && file.particulars.oral();
        file.course.transmission = file.course.transmission.sent(e.occurredOn(), owesWriting, e.partnerRef());
        file.state = OutgoingState.SENT;
    }

    /** How it left counts, whatever had been planned. */
    private static Particulars sent(Particulars planned, RequestTransmitted e) {
        return planned.conveyed(
                e.channel() == null ? planned.channel() : e.channel(),
                e.form() == null ? planned.form() : e.form(),
                e.language() == null ? planned.language() : e.language());
    }

    static void answer(Draft file, ClarificationSent e) {
        if (!e.partial()) {
            file.state = file.course.questions.back();
            file.course.questions = file.course.questions.ended();
        }
    }
}
