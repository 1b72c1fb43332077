package rogatory.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The years of a log: whole years that end on a day. */
public record Span(LocalDate from, LocalDate until, int years) {

    public static Span endingOn(LocalDate until, int years) {
        return new Span(until.minusYears(years).plusDays(1), until, years);
    }

    /** In which year of the span a day lies, from 0. */
    public int year(LocalDate day) {
        return Math.clamp(ChronoUnit.YEARS.between(from, day), 0, years - 1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
