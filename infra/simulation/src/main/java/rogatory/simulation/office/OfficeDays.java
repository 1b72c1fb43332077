package rogatory.simulation.office;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import rogatory.simulation.chance.Chance;
import rogatory.vocabulary.WorkingCalendar;

/** The days on which the invented authority works: weekdays without its holidays, and little of August and late December. */
public final class OfficeDays implements WorkingCalendar {

    private static final Set<MonthDay> HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(1, 6), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final double LEFT_OVER_AUGUST = 0.35;
    private static final double LEFT_OVER_THE_YEAR = 0.6;
    private static final int YEAR_END_FROM = 18;

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return WEEKDAYS.isWorkingDay(day) && !HOLIDAYS.contains(MonthDay.from(day));
    }

    /** That day, or the next one that is worked. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** The working day on which something is done that takes so many days; in the two dips some of it waits. */
    public LocalDate after(LocalDate from, double days, Chance chance) {
        LocalDate due = from.plusDays(Math.round(days));
        if (days >= 1 && slack(due) == SUMMER && chance.happens(LEFT_OVER_AUGUST)) {
            due = LocalDate.of(due.getYear(), Month.SEPTEMBER, 1).plusDays(chance.below(15));
        } else if (days >= 1 && slack(due) == YEAR_END && chance.happens(LEFT_OVER_THE_YEAR)) {
            due = LocalDate.of(due.getYear() + 1, Month.JANUARY, 2).plusDays(chance.below(12));
        }
        return onOrAfter(due);
    }

    /** How much comes in on that day, against an ordinary one. */
    public double intake(LocalDate day) {
        return isWorkingDay(day) ? slack(day) : 0;
    }

    private static final double SUMMER = 0.6;
    private static final double YEAR_END = 0.4;

    private static double slack(LocalDate day) {
        if (day.getMonth() == Month.AUGUST) {
            return SUMMER;
        }
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= YEAR_END_FROM ? YEAR_END : 1;
    }
}
