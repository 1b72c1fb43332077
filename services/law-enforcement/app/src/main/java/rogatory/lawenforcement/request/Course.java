package rogatory.lawenforcement.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the file remembers of its course, because a later act depends on it.
 *
 * @param silentSince the day on which the requesting side was asked or last heard of; null while it is not awaited
 * @param oursSince the day on which the ball came back to the requested side; null while it never went away
 * @param handlingCode how the information may be handled; null where nobody has said
 */
public record Course(
        Questions questions,
        Hold hold,
        @Nullable LocalDate silentSince,
        @Nullable LocalDate oursSince,
        Inquiries inquiries,
        @Nullable String handlingCode,
        EvidentialUse evidentialUse,
        JointInvestigation joint,
        Techniques techniques) {

    private static final Course START = new Course(
            Questions.NONE,
            Hold.NONE,
            null,
            null,
            Inquiries.NONE,
            null,
            EvidentialUse.NOT_SOUGHT,
            JointInvestigation.NONE,
            Techniques.NONE);

    static Course begunWith(@Nullable String handlingCode) {
        CourseDraft course = new CourseDraft(START);
        course.handlingCode = handlingCode;
        return course.course();
    }

    public Silence silence() {
        return new Silence(silentSince, questions.answerDue());
    }
}
