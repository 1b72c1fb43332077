package rogatory.lawenforcement.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clarification that is sought.
 *
 * @param from the state in which it was sought
 * @param answerDue by when the answer is due
 * @param reminders sent so far
 * @param asked how often clarification was sought
 */
public record Questions(
        @Nullable LawEnforcementState from, @Nullable LocalDate answerDue, int reminders, int asked) {

    static final Questions NONE = new Questions(null, null, 0, 0);

    Questions sought(LawEnforcementState in, @Nullable LocalDate due) {
        return new Questions(in, due, reminders, asked + 1);
    }

    Questions reminded() {
        return new Questions(from, answerDue, reminders + 1, asked);
    }

    Questions ended() {
        return new Questions(null, null, reminders, asked);
    }

    LawEnforcementState back() {
        return from == null ? LawEnforcementState.IN_PROGRESS : from;
    }
}
