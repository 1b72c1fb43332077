package rogatory.extradition.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person is arrested, and for how long the person was held.
 *
 * @param arrested held, or on bail
 * @param since the first day of the present custody; null on bail
 * @param days of earlier custody
 */
public record Custody(boolean arrested, @Nullable LocalDate since, long days) {

    static final Custody NONE = new Custody(false, null, 0);

    /** A second arrest of who is held already begins no second custody. */
    Custody arrested(LocalDate on) {
        return new Custody(true, since == null ? on : since, days);
    }

    Custody bailed(LocalDate on) {
        return new Custody(true, null, days + until(on));
    }

    Custody ended(LocalDate on) {
        return new Custody(false, null, days + until(on));
    }

    private long until(LocalDate on) {
        return since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, on));
    }
}
