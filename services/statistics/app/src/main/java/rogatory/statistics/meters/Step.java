package rogatory.statistics.meters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Stream;
import rogatory.statistics.cases.Period;

/** Which days of a period are looked at: the last of each. */
enum Step {
    DAY {
        @Override
        LocalDate lastOf(LocalDate day) {
            return day;
        }
    },
    /** It ends on Sunday. */
    WEEK {
        @Override
        LocalDate lastOf(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
    },
    MONTH {
        @Override
        LocalDate lastOf(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }
    },
    YEAR {
        @Override
        LocalDate lastOf(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfYear());
        }
    };

    /** The last day of the step that this day is in. */
    abstract LocalDate lastOf(LocalDate day);

    /** The days that end a step within the period, made as they are asked for: there may be very many. */
    Stream<LocalDate> in(Period period) {
        return Stream.iterate(lastOf(period.from()), day -> !day.isAfter(period.to()), day -> lastOf(day.plusDays(1)));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
