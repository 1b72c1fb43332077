package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nearest day by which something is awaited on a file. */
record Due(ExtraditionRequest request) {

    /**
     * The Convention says "without undue delay" and names no term, UNCAC 44(11). This one is a proposal of this
     * project, for files whose refusal states no day.
     */
    private static final int SUBMIT_WITHIN_DAYS = 90;

    @Nullable
    LocalDate on() {
        Course course = request.course();
        return switch (request.state()) {
            case PROVISIONALLY_ARRESTED -> course.papers().due();
            case CLARIFICATION_SOUGHT -> orDeadline(course.questions().answerDue());
            case SURRENDER_ORDERED -> orDeadline(course.order().by());
            case SURRENDER_POSTPONED -> orDeadline(course.order().reviewOn());
            case SURRENDERED ->
                request.outcome() == ExtraditionOutcome.SURRENDERED_TEMPORARY
                        ? course.order().returnDue()
                        : null;
            case CLOSED -> ofTheDutyToNationals();
            default -> nearest(course.assurances().answerDue(), deadline());
        };
    }

    /** A national who is not extradited is owed a prosecution at home, UNCAC 44(11), or a look at the sentence, 44(13). */
    private @Nullable LocalDate ofTheDutyToNationals() {
        Course course = request.course();
        LocalDate closed = request.closedOn();
        if (!request.refusedForNationality()
                || closed == null
                || !course.refusal().solelyForNationality()) {
            return null;
        }
        if (onlyToServeASentence() && course.enforcementConsidered()) {
            return null;
        }
        LocalDate stated = course.refusal().submitBy();
        return stated == null ? closed.plusDays(SUBMIT_WITHIN_DAYS) : stated;
    }

    private boolean onlyToServeASentence() {
        return request.particulars().sought().contains("E-SENT")
                && !request.particulars().sought().contains("E-PROS");
    }

    private @Nullable LocalDate deadline() {
        return request.particulars().deadline();
    }

    private @Nullable LocalDate orDeadline(@Nullable LocalDate day) {
        return day == null ? deadline() : day;
    }

    private static @Nullable LocalDate nearest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
