package rogatory.extradition.request;

import static rogatory.extradition.request.ExtraditionState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** What is owed or awaited by a day on a request for extradition. */
public record ExtraditionLimits(ExtraditionRequest request) {

    /** All there are, for whoever looks for the files on which one stands. */
    public static final List<String> RULES = List.of(
            "suggested-deadline",
            "assurances-answer",
            "status-inquiry-answered",
            "papers-after-provisional-arrest",
            "clarification-answer",
            "clarification-lapse",
            "surrender",
            "postponement-review",
            "return-of-the-person",
            "submit-for-prosecution");

    /**
     * The Convention says "without undue delay" and names no term, UNCAC 44(11). This one is a proposal of this
     * project, for files whose refusal states no day.
     */
    private static final int SUBMIT_WITHIN_DAYS = 90;

    /** Within how many days a question for the status is answered, likewise. */
    private static final int ANSWER_WITHIN_DAYS = 30;

    List<TimeLimit> all() {
        List<TimeLimit> limits = new ArrayList<>();
        Course course = request.course();
        if (ExtraditionState.OPEN.contains(request.state())) {
            add(
                    limits,
                    "suggested-deadline",
                    "practice",
                    Holder.RA,
                    request.particulars().deadline());
            add(
                    limits,
                    "assurances-answer",
                    "practice",
                    Holder.RQ,
                    course.assurances().answerDue());
            days(limits, "status-inquiry-answered", Holder.RA, course.askedSince(), ANSWER_WITHIN_DAYS);
        }
        switch (request.state()) {
            case PROVISIONALLY_ARRESTED ->
                add(
                        limits,
                        "papers-after-provisional-arrest",
                        "UNCAC 44(10)",
                        Holder.RQ,
                        course.papers().expired() ? null : course.papers().due());
            case CLARIFICATION_SOUGHT -> {
                add(
                        limits,
                        "clarification-answer",
                        "practice",
                        Holder.RQ,
                        course.questions().answerDue());
                days(
                        limits,
                        "clarification-lapse",
                        Holder.RQ,
                        course.questions().lastReminderOn(),
                        Questions.LAPSE_DAYS);
            }
            case SURRENDER_ORDERED ->
                add(limits, "surrender", "practice", Holder.RX, course.order().by());
            case SURRENDER_POSTPONED ->
                add(
                        limits,
                        "postponement-review",
                        "practice",
                        Holder.RM,
                        course.order().reviewOn());
            case SURRENDERED -> {
                if (request.outcome() == ExtraditionOutcome.SURRENDERED_TEMPORARY) {
                    add(
                            limits,
                            "return-of-the-person",
                            "practice",
                            Holder.RQ,
                            course.order().returnDue());
                }
            }
            case CLOSED -> add(limits, "submit-for-prosecution", "UNCAC 44(11)", Holder.RA, submitBy());
            default -> {}
        }
        return List.copyOf(limits);
    }

    /** A national who is not extradited is owed a prosecution at home, UNCAC 44(11), or a look at the sentence, 44(13). */
    @Nullable
    LocalDate submitBy() {
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
        return request.sought().contains("E-SENT") && !request.sought().contains("E-PROS");
    }

    private static void days(List<TimeLimit> limits, String rule, Holder owedBy, @Nullable LocalDate from, int days) {
        if (from != null) {
            limits.add(TimeLimit.days(rule, "practice, proposal", owedBy, from, days));
        }
    }

    private static void add(
            List<TimeLimit> limits, String rule, String source, Holder owedBy, @Nullable LocalDate day) {
        if (day != null) {
            limits.add(TimeLimit.until(rule, source, owedBy, day));
        }
    }
}
