package rogatory.mla.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** What is owed or awaited by a day on a request for assistance. */
public record MlaLimits(MlaRequest request) {

    /** All there are, for whoever looks for the files on which one stands. */
    public static final List<String> RULES = Stream.concat(
                    Stream.of(
                            "suggested-deadline",
                            "oral-request-confirmed",
                            "status-inquiry-answered",
                            "clarification-answer",
                            "clarification-lapse",
                            "postponement-review"),
                    ItemLimits.RULES.stream())
            .toList();

    /** The Convention says "forthwith", UNCAC 46(14). These working days are a proposal of this project. */
    private static final int CONFIRM_WITHIN_WORKING_DAYS = 3;

    /** The Convention names no term for an answer, UNCAC 46(24). This one is a proposal of this project. */
    private static final int ANSWER_WITHIN_DAYS = 30;

    List<TimeLimit> all() {
        List<TimeLimit> limits = new ArrayList<>();
        ItemLimits items = new ItemLimits(request.items());
        if (request.state() != MlaState.CLOSED) {
            until(
                    limits,
                    "suggested-deadline",
                    "UNCAC 46(24)",
                    Holder.RA,
                    request.particulars().deadline());
            oral(limits);
            inquiries(limits);
            items.whileOpen().forEach(limits::add);
        }
        Course course = request.course();
        switch (request.state()) {
            case CLARIFICATION_SOUGHT -> {
                until(limits, "clarification-answer", "UNCAC 46(16)", Holder.RQ, course.answerDue());
                lapse(limits);
            }
            case POSTPONED -> until(limits, "postponement-review", "UNCAC 46(25)", Holder.RA, course.reviewOn());
            default -> {}
        }
        items.always().forEach(limits::add);
        return List.copyOf(limits);
    }

    private void oral(List<TimeLimit> limits) {
        if (request.unconfirmedOral()) {
            limits.add(TimeLimit.workingDays(
                    "oral-request-confirmed",
                    "UNCAC 46(14), proposal",
                    Holder.RQ,
                    request.receivedOn(),
                    CONFIRM_WITHIN_WORKING_DAYS));
        }
    }

    private void inquiries(List<TimeLimit> limits) {
        LocalDate asked = request.course().askedSince();
        if (asked != null) {
            limits.add(TimeLimit.days(
                    "status-inquiry-answered", "UNCAC 46(24), proposal", Holder.RA, asked, ANSWER_WITHIN_DAYS));
        }
    }

    private void lapse(List<TimeLimit> limits) {
        LocalDate reminded = request.course().lastReminderOn();
        if (reminded != null) {
            limits.add(TimeLimit.days(
                    "clarification-lapse", "practice, proposal", Holder.RQ, reminded, Course.LAPSE_DAYS));
        }
    }

    private static void until(
            List<TimeLimit> limits, String rule, String source, Holder owedBy, @Nullable LocalDate day) {
        if (day != null) {
            limits.add(TimeLimit.until(rule, source, owedBy, day));
        }
    }
}
