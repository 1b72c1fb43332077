package rogatory.statistics.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Clock and calendar on the authority's wall, and the days that can be asked about. */
record Wall(Instant now, ZoneId zone) {

    /* Before the oldest record; a proposal of this project. */
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    LocalDate today() {
        return day(now);
    }

    LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, zone);
    }

    /** The last moment of a day; of today, which has not ended, now. */
    Instant end(LocalDate day) {
        return day.equals(today())
                ? now
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    boolean reaches(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(today());
    }

    String reach() {
        return "between " + FIRST + " and today, " + today();
    }
}
