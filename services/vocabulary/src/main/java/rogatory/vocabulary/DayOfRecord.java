package rogatory.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as a file may name it: within the years that sort as text and that no arithmetic leaves. */
public final class DayOfRecord {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int LAST_MONTH = 12;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d\\d)-\\d\\d");

    private DayOfRecord() {}

    /** @throws IllegalArgumentException with a sentence that says what would be right */
    public static LocalDate parse(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' " + wrong(text), e);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "'" + text + "' is outside the years " + FIRST_YEAR + " to " + LAST_YEAR + " that a file may name");
        }
        return day;
    }

    private static String wrong(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return "is no date; write it as 2021-12-31";
        }
        int month = Integer.parseInt(written.group(2));
        return "is not a day that exists; "
                + (month < 1 || month > LAST_MONTH
                        ? "the months are 01 to 12"
                        : "the days of that month are 01 to "
                                + YearMonth.of(Integer.parseInt(written.group(1)), month)
                                        .lengthOfMonth());
    }
}
