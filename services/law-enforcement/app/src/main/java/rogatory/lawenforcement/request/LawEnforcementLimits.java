package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** What is owed or awaited by a day on an enquiry. */
public record LawEnforcementLimits(LawEnforcementRequest request) {

    /** All there are, for whoever looks for the files on which one stands. */
    public static final List<String> RULES = List.of(
            "special-technique-review",
            "suggested-deadline",
            "hold-review",
            "clarification-answer",
            Silence.RULE,
            "reply-in-time",
            "status-inquiry-answered");

    private static final String PRACTICE = "practice";
    /** The Convention sets no terms for law-enforcement cooperation; these are proposals of this project. */
    private static final String PROPOSAL = "proposal";

    private static final int STATUS_REPLY_DAYS = 30;

    List<TimeLimit> all() {
        List<TimeLimit> limits = new ArrayList<>();
        Course course = request.course();
        add(
                limits,
                "special-technique-review",
                "UNCAC 50",
                Holder.RX,
                course.techniques().reviewOn());
        if (!LawEnforcementState.OPEN.contains(request.state())) {
            return List.copyOf(limits);
        }
        add(
                limits,
                "suggested-deadline",
                PRACTICE,
                Holder.RX,
                request.particulars().deadline());
        add(limits, "hold-review", PRACTICE, Holder.RX, course.hold().reviewOn());
        add(
                limits,
                "clarification-answer",
                PRACTICE,
                Holder.RQ,
                course.questions().answerDue());
        add(limits, Silence.RULE, PROPOSAL, Holder.RQ, course.silence().lastDay());
        if (request.holder() == Holder.RX) {
            limits.add(TimeLimit.days("reply-in-time", PROPOSAL, Holder.RX, begun(), replyWithin()));
        }
        LocalDate asked = course.inquiries().openSince();
        if (asked != null) {
            limits.add(TimeLimit.days("status-inquiry-answered", PROPOSAL, Holder.RX, asked, STATUS_REPLY_DAYS));
        }
        return List.copyOf(limits);
    }

    /** While the requesting side has the ball the clock stands still; it starts anew when the ball comes back. */
    private LocalDate begun() {
        LocalDate back = request.course().oursSince();
        return back == null ? request.receivedOn() : back;
    }

    private int replyWithin() {
        return switch (request.particulars().urgency()) {
            case "U3", "U2" -> 2;
            case "U1" -> 7;
            default -> 30;
        };
    }

    private static void add(
            List<TimeLimit> limits, String rule, String source, Holder owedBy, @Nullable LocalDate day) {
        if (day != null) {
            limits.add(TimeLimit.until(rule, source, owedBy, day));
        }
    }
}
