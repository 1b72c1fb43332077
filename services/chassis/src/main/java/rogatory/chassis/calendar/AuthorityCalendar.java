package rogatory.chassis.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import rogatory.vocabulary.UnusableCodes.Fault;
import rogatory.vocabulary.WorkingCalendar;

/** The days on which this authority works. Computed a year at a time and kept; safe for any number of threads. */
public final class AuthorityCalendar implements WorkingCalendar {

    private final Set<DayOfWeek> weekend;
    private final PublicHolidays holidays;
    private final Overrides overrides;
    private final int edition;
    private final Map<Integer, BitSet> years = new ConcurrentHashMap<>();

    private AuthorityCalendar(CalendarProperties settings, PublicHolidays holidays, Overrides overrides) {
        this.weekend = settings.weekend();
        this.holidays = holidays;
        this.overrides = overrides;
        this.edition = List.of(
                        settings.country().strip().toUpperCase(Locale.ROOT),
                        settings.region().strip().toUpperCase(Locale.ROOT),
                        new TreeSet<>(settings.weekend()),
                        overrides.openOn())
                .toString()
                .hashCode();
    }

    /** @throws UnusableCalendar with everything that is wrong */
    static AuthorityCalendar of(CalendarProperties settings) {
        var faults = new ArrayList<Fault>();
        if (settings.weekend().size() == DayOfWeek.values().length) {
            faults.add(new Fault(
                    "rogatory.calendar.weekend",
                    "it is the whole week, so no day is a working day",
                    "leave out the days on which the authority works"));
        }
        var holidays = PublicHolidays.of(settings, faults);
        var overrides = Overrides.read(settings.overrides(), faults);
        if (!faults.isEmpty()) {
            throw new UnusableCalendar(faults);
        }
        return new AuthorityCalendar(settings, holidays, overrides);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::workingDays).get(day.getDayOfYear());
    }

    /**
     * Another number as soon as a setting or a line of the file would give other days, and the same on every instance and
     * after every start: who keeps computed days computes them anew when it changes.
     */
    public int edition() {
        return edition;
    }

    private BitSet workingDays(int year) {
        var days = new BitSet();
        Set<LocalDate> closed = holidays.in(year);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean usual = !weekend.contains(day.getDayOfWeek()) && !closed.contains(day);
            days.set(day.getDayOfYear(), overrides.openOn().getOrDefault(day, usual));
        }
        return days;
    }
}
