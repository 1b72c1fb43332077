package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rogatory.statistics.cases.Period;

/** The periods that meters speak of, seen from a day. */
final class Spans {

    /* How many years have figures of their own, so that their number does not grow; a proposal of this project. */
    private static final int YEARS = 5;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private Spans() {}

    /** All that is on record. */
    static Period ever(LocalDate day) {
        return new Period(EARLIEST, day);
    }

    /** The twelve months that end with the day. */
    static Period twelveMonthsTo(LocalDate day) {
        return new Period(day.minusYears(1).plusDays(1), day);
    }

    /** The year of the day, up to it, and the years before. */
    static Stream<Period> years(LocalDate day) {
        return IntStream.iterate(day.getYear(), year -> year - 1).limit(YEARS).mapToObj(year -> year(year, day));
    }

    private static Period year(int year, LocalDate day) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new Period(LocalDate.of(year, 1, 1), end.isAfter(day) ? day : end);
    }
}
