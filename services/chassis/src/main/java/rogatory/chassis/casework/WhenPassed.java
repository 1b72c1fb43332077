package rogatory.chassis.casework;

import java.time.LocalDate;
import rogatory.vocabulary.LegalAct;

/**
 * An automation: what is put on record when a time limit has passed. The law decides on it as on any act, so it has no
 * effect on a file that has moved on.
 *
 * @param <R> the request as folded
 */
public interface WhenPassed<R> {

    /** The time limit's rule, such as {@code papers-after-provisional-arrest}. */
    String limit();

    /**
     * The act.
     *
     * @param due the last day of the limit; the act occurs on the day after it
     */
    LegalAct act(R file, LocalDate due);
}
