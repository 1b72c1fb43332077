package rogatory.history;

import java.util.Locale;

/** From one figure to the next. */
enum Step {
    MONTH,
    WEEK,
    DAY;

    /** As the terminal and the address have it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
