package rogatory.vocabulary;

import java.time.LocalDate;

/** How the last day of a time limit is found. */
public sealed interface Term {

    /** A day that was stated, such as a deadline suggested by the requesting State, UNCAC 46(24). */
    record Until(LocalDate day) implements Term {}

    /**
     * Consecutive days, as UNCAC 46(27) counts them.
     *
     * @param from the day of the fact, which does not count
     */
    record Days(LocalDate from, int days) implements Term {}

    /**
     * Days on which the authority works, by its own calendar.
     *
     * @param from the day of the fact, which does not count
     */
    record WorkingDays(LocalDate from, int days) implements Term {}
}
