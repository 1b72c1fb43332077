package rogatory.spontaneous.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

/** What is owed or awaited by a day on information given without a request. */
public record SpontaneousLimits(SpontaneousInformation file) {

    /** All there are, for whoever looks for the files on which one stands. */
    public static final List<String> RULES =
            List.of("suggested-deadline", "feedback-on-usefulness", Closing.RULE, "restriction-ends");

    /** The Convention asks for no feedback; half a year is a proposal of this project. */
    private static final int FEEDBACK_WITHIN_DAYS = 180;

    List<TimeLimit> all() {
        List<TimeLimit> limits = new ArrayList<>();
        boolean open = file.state() != SpontaneousState.CLOSED;
        if (open) {
            answers(limits);
        }
        SpontaneousOutcome outcome = file.outcome();
        if (outcome == null || outcome.keepsTheInformation()) {
            restrictions(limits);
        }
        return List.copyOf(limits);
    }

    private void answers(List<TimeLimit> limits) {
        LocalDate deadline = file.particulars().deadline();
        if (deadline != null) {
            limits.add(TimeLimit.until("suggested-deadline", "practice", Holder.RA, deadline));
        }
        if (file.usefulness().feedbacks() == 0) {
            limits.add(TimeLimit.days(
                    "feedback-on-usefulness", "proposal", Holder.RA, file.receivedOn(), FEEDBACK_WITHIN_DAYS));
        }
        LocalDate owedSince = file.exculpatory().noticeOwedSince();
        if (owedSince != null) {
            limits.add(TimeLimit.until(Closing.RULE, "UNCAC 46(5)", Holder.RA, owedSince));
        }
    }

    /** A restriction that ends is looked at on its last day: it is lifted, or set anew. */
    private void restrictions(List<TimeLimit> limits) {
        for (Restriction restriction : file.restrictions().standing()) {
            LocalDate until = restriction.until();
            if (until != null) {
                limits.add(TimeLimit.until("restriction-ends", "UNCAC 46(5)", Holder.RA, until));
            }
        }
    }
}
