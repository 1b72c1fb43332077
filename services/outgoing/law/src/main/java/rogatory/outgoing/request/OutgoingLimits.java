package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** What is owed or awaited by a day on a request that we sent. */
public record OutgoingLimits(OutgoingRequest request) {

    /** All there are, for whoever looks for the files on which one stands. */
    public static final List<String> RULES = List.of(
            "suggested-deadline",
            "assurances-answer",
            "oral-request-confirmed",
            "safe-conduct-ends",
            "papers-after-provisional-arrest",
            "clarification-answer",
            "postponement-review",
            "silence",
            "return-of-the-person",
            "return-to-serve",
            "submit-for-prosecution");

    /** The Convention says "forthwith", UNCAC 46(14). The number is a proposal of this project. */
    private static final int CONFIRM_WITHIN_WORKING_DAYS = 3;

    /** A proposal of this project: after so long without a word, it is time to ask. */
    private static final int SILENCE_DAYS = 180;

    /** UNCAC 46(27). */
    private static final int SAFE_CONDUCT_DAYS = 15;

    List<TimeLimit> all() {
        List<TimeLimit> limits = new ArrayList<>();
        if (request.state() == OutgoingState.CLOSED) {
            limits.addAll(new LimitsAfterwards(request).all());
        } else {
            whileOpen(limits);
            inThisState(limits);
        }
        Visitors visitors = request.course().visitors();
        if (visitors.detainedHere()) {
            until(limits, "return-of-the-person", "UNCAC 46(11)(b)", Holder.RQ, visitors.returnBy());
        }
        return List.copyOf(limits);
    }

    private void whileOpen(List<TimeLimit> limits) {
        Course course = request.course();
        boolean sent = course.transmission().sentOn() != null;
        until(
                limits,
                "suggested-deadline",
                article("UNCAC 46(24)", "practice"),
                sent ? Holder.RA : Holder.RQ,
                request.particulars().deadline());
        until(
                limits,
                "assurances-answer",
                "practice",
                Holder.RQ,
                course.assurances().answerDue());
        LocalDate oral = course.transmission().oralSince();
        if (oral != null) {
            limits.add(TimeLimit.workingDays(
                    "oral-request-confirmed",
                    "UNCAC 46(14); the length is a proposal",
                    Holder.RQ,
                    oral,
                    CONFIRM_WITHIN_WORKING_DAYS));
        }
        LocalDate told = course.visitors().toldOn();
        if (told != null) {
            LocalDate agreed = course.visitors().agreedEnd();
            limits.add(
                    agreed == null
                            ? TimeLimit.days("safe-conduct-ends", "UNCAC 46(27)", Holder.RQ, told, SAFE_CONDUCT_DAYS)
                            : TimeLimit.until("safe-conduct-ends", "UNCAC 46(27)", Holder.RQ, agreed));
        }
    }

    private void inThisState(List<TimeLimit> limits) {
        Course course = request.course();
        LocalDate review = course.postponement().reviewOn();
        switch (request.state()) {
            case PROVISIONALLY_ARRESTED ->
                until(
                        limits,
                        "papers-after-provisional-arrest",
                        "UNCAC 44(10)",
                        Holder.RQ,
                        course.search().papersDue());
            case CLARIFICATION_SOUGHT ->
                until(
                        limits,
                        "clarification-answer",
                        article("UNCAC 46(16)", "practice"),
                        Holder.RQ,
                        course.questions().answerDue());
            case POSTPONED -> {
                until(limits, "postponement-review", article("UNCAC 46(25)", "practice"), Holder.RA, review);
                if (review == null) {
                    silence(limits);
                }
            }
            default -> silence(limits);
        }
    }

    /** Counts from the last word of the other side, or from the day it was sent: our own chasers do not break it. */
    private void silence(List<TimeLimit> limits) {
        LocalDate sent = request.course().transmission().sentOn();
        LocalDate heard = request.course().contact().heardOn();
        if (sent != null && OutgoingState.AWAITED.contains(request.state())) {
            LocalDate last = heard == null || heard.isBefore(sent) ? sent : heard;
            limits.add(TimeLimit.days("silence", "practice; the length is a proposal", Holder.RA, last, SILENCE_DAYS));
        }
    }

    private String article(String assistance, String extradition) {
        return SubjectLaw.article(request.subject(), assistance, extradition);
    }

    private static void until(
            List<TimeLimit> limits, String rule, String source, Holder owedBy, @Nullable LocalDate day) {
        if (day != null) {
            limits.add(TimeLimit.until(rule, source, owedBy, day));
        }
    }
}
