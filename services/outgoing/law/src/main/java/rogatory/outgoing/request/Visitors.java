package rogatory.outgoing.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Persons who came here for the proceeding.
 *
 * @param safeConduct it was given, UNCAC 46(27)
 * @param toldOn the day the person was told that the presence is no longer required
 * @param agreedEnd of the safe conduct, in place of the fifteen days
 * @param detainedHere a person whom the other side transferred to us has not gone back, UNCAC 46(11)
 * @param returnBy when that person is due back
 */
public record Visitors(
        boolean safeConduct,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate agreedEnd,
        boolean detainedHere,
        @Nullable LocalDate returnBy) {

    static final Visitors NONE = new Visitors(false, null, null, false, null);

    Visitors safe() {
        return new Visitors(true, null, null, detainedHere, returnBy);
    }

    Visitors told(LocalDate on, @Nullable LocalDate end) {
        return new Visitors(safeConduct, on, end, detainedHere, returnBy);
    }

    Visitors lent(@Nullable LocalDate until) {
        return new Visitors(safeConduct, toldOn, agreedEnd, true, until);
    }

    Visitors wentBack() {
        return new Visitors(safeConduct, toldOn, agreedEnd, false, null);
    }
}
