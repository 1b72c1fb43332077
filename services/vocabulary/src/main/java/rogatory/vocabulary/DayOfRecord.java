package rogatory.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a day as a file may name it: within the years that sort as text and that no arithmetic leaves. */
public final class DayOfRecord {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private DayOfRecord() {}

    /** @throws IllegalArgumentException with a sentence that says what would be right */
    public static LocalDate parse(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is no date; write it as 2021-12-31", e);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "'" + text + "' is outside the years " + FIRST_YEAR + " to " + LAST_YEAR + " that a file may name");
        }
        return day;
    }
}
