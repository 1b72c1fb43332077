package rogatory.simulation.planted;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import rogatory.simulation.Span;

/** The day in a span that a planted request is hung up on. */
record Anchor(Span span) {

    /** So much must still follow the end of a year, for what is to happen after it. */
    private static final int AFTERWARDS = 25;

    /** @return the day, or nothing if the span has none */
    Optional<LocalDate> day(String text) {
        int days = text.matches(".*-\\d+") ? Integer.parseInt(text.substring(text.lastIndexOf('-') + 1)) : 0;
        String name = days == 0 ? text : text.substring(0, text.lastIndexOf('-'));
        Optional<LocalDate> day =
                switch (name) {
                    case "until" -> Optional.of(span.until());
                    case "leap-day" -> leapDay();
                    default -> yearEnd();
                };
        return day.map(found -> found.minusDays(days)).filter(span::contains);
    }

    private Optional<LocalDate> leapDay() {
        for (int year = span.until().getYear(); year >= span.from().getYear(); year--) {
            if (Year.isLeap(year) && span.contains(LocalDate.of(year, Month.FEBRUARY, 29))) {
                return Optional.of(LocalDate.of(year, Month.FEBRUARY, 29));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> yearEnd() {
        return Optional.of(LocalDate.of(span.until().minusDays(AFTERWARDS).getYear() - 1, Month.DECEMBER, 31));
    }
}
