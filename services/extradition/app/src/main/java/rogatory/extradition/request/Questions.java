package rogatory.extradition.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clarification that is sought.
 *
 * @param from the state in which it was sought
 * @param answerDue by when the answer is due
 * @param reminders sent since
 * @param lastReminderOn the day of the latest of them
 * @param asked how often clarification was sought
 */
public record Questions(
        @Nullable ExtraditionState from,
        @Nullable LocalDate answerDue,
        int reminders,
        @Nullable LocalDate lastReminderOn,
        int asked) {

    /** After the last reminder; a proposal of this project, not a rule of the Convention. */
    public static final int LAPSE_DAYS = 90;

    static final Questions NONE = new Questions(null, null, 0, null, 0);

    Questions sought(ExtraditionState in, @Nullable LocalDate due) {
        return new Questions(in, due, 0, null, asked + 1);
    }

    /** A reminder entered late does not make the latest one any earlier. */
    Questions reminded(LocalDate on) {
        LocalDate latest = lastReminderOn == null || on.isAfter(lastReminderOn) ? on : lastReminderOn;
        return new Questions(from, answerDue, reminders + 1, latest, asked);
    }

    Questions ended() {
        return new Questions(null, null, reminders, lastReminderOn, asked);
    }

    ExtraditionState back() {
        return from == null ? ExtraditionState.UNDER_REVIEW : from;
    }
}
