package rogatory.statistics.cases;

import java.time.LocalDate;

/**
 * The days of a report, both of them within it.
 *
 * @param from not after {@code to}
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "a period does not end before it begins, but " + to + " is before " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The day at whose end the period begins. */
    public LocalDate before() {
        return from.minusDays(1);
    }
}
