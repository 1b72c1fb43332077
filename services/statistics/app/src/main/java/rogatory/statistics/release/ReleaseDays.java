package rogatory.statistics.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;

/**
 * The one day on which the figures of a year are released: a day of the following year, the same each time, so that nobody
 * can subtract two days from each other.
 *
 * @param on the day of the following year
 * @param zone the authority's
 */
record ReleaseDays(MonthDay on, ZoneId zone) {

    LocalDate first(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    LocalDate last(int year) {
        return first(year + 1).minusDays(1);
    }

    LocalDate day(int year) {
        return on.atYear(year + 1);
    }

    /** The end of that day, when its figures are known. */
    Instant end(int year) {
        return day(year).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }
}
