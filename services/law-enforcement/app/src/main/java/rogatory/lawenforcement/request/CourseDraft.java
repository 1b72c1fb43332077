package rogatory.lawenforcement.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The course of a file while one event is entered. */
final class CourseDraft {
    Questions questions;
    Hold hold;

    @Nullable
    LocalDate silentSince;

    @Nullable
    LocalDate oursSince;

    Inquiries inquiries;

    @Nullable
    String handlingCode;

    EvidentialUse evidentialUse;
    JointInvestigation joint;
    Techniques techniques;

    CourseDraft(Course before) {
        questions = before.questions();
        hold = before.hold();
        silentSince = before.silentSince();
        oursSince = before.oursSince();
        inquiries = before.inquiries();
        handlingCode = before.handlingCode();
        evidentialUse = before.evidentialUse();
        joint = before.joint();
        techniques = before.techniques();
    }

    /** The question or the hold under way, if any, is over, whatever ended it. */
    void resume() {
        questions = questions.ended();
        hold = Hold.NONE;
    }

    Course course() {
        return new Course(
                questions, hold, silentSince, oursSince, inquiries, handlingCode, evidentialUse, joint, techniques);
    }
}
