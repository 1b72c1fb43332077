package rogatory.vocabulary;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** On which days an authority works. */
@FunctionalInterface
public interface WorkingCalendar {

    /** Monday to Friday, without holidays: where no country is known. */
    WorkingCalendar WEEKDAYS =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    boolean isWorkingDay(LocalDate day);

    /** The last of so many working days after that day, which does not count itself. */
    default LocalDate after(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
