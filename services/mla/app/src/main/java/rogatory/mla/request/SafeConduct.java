package rogatory.mla.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The safe conduct of a witness, an expert or another person who goes to the other State, UNCAC 46(27).
 *
 * @param since the day it began; null where there is none
 * @param toldOn the day on which the person was officially told that the presence is no longer required
 * @param days to leave, counted consecutively from then
 */
public record SafeConduct(
        @Nullable LocalDate since, @Nullable LocalDate toldOn, int days) {

    /** Fifteen consecutive days, or any period the two States agreed, UNCAC 46(27). */
    public static final int DAYS = 15;

    static final SafeConduct NONE = new SafeConduct(null, null, DAYS);

    public boolean inForce() {
        return since != null;
    }

    /** The last day of the time to leave; null while nobody told the person to. */
    public @Nullable LocalDate lastDay() {
        return toldOn == null ? null : toldOn.plusDays(days);
    }

    SafeConduct begun(LocalDate on) {
        return new SafeConduct(on, null, DAYS);
    }

    SafeConduct released(LocalDate on, @Nullable Integer agreed) {
        return new SafeConduct(since, on, agreed == null ? DAYS : agreed);
    }
}
