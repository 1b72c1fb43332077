package rogatory.chassis.calendar;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rogatory.vocabulary.UnusableCodes.Fault;

/**
 * The public holidays of a country and of a part of it; days on which banks alone are closed, or that are merely observed,
 * are none.
 *
 * @param rules none where no country is set
 * @param parts from the larger to the smaller
 */
record PublicHolidays(Optional<HolidayManager> rules, List<String> parts) {

    private static final PublicHolidays NONE = new PublicHolidays(Optional.empty(), List.of());

    /** @param faults takes a country or a region that is not known */
    static PublicHolidays of(CalendarProperties settings, List<Fault> faults) {
        String country = settings.country().strip().toUpperCase(Locale.ROOT);
        String region = settings.region().strip().toLowerCase(Locale.ROOT);
        if (country.isEmpty()) {
            if (!region.isEmpty()) {
                faults.add(new Fault(
                        "rogatory.calendar.region",
                        "'" + settings.region() + "' is a part of no country",
                        "set rogatory.calendar.country too, or leave the region out"));
            }
            return NONE;
        }
        if (!countries().contains(country)) {
            faults.add(new Fault(
                    "rogatory.calendar.country",
                    "the holidays of '" + settings.country() + "' are not known",
                    "leave it out and list them in rogatory.calendar.overrides; known are "
                            + String.join(", ", countries())));
            return NONE;
        }
        HolidayManager rules = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        List<String> parts = region.isEmpty() ? List.of() : List.of(region.split("/"));
        check(parts, rules.getCalendarHierarchy(), faults);
        return new PublicHolidays(Optional.of(rules), parts);
    }

    /** Holidays of the years beside are among them: New Year's Day may be kept on the last day of the year before. */
    Set<LocalDate> in(int year) {
        return rules.stream()
                .flatMap(known -> IntStream.rangeClosed(year - 1, year + 1).mapToObj(each -> computed(known, each)))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                .collect(toUnmodifiableSet());
    }

    /** None where the moon is asked of a year that Java's calendar of it does not reach, before 1882 or after 2174. */
    private Set<Holiday> computed(HolidayManager known, int year) {
        try {
            return known.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, parts.toArray(String[]::new));
        } catch (DateTimeException beyondTheTables) {
            return Set.of();
        }
    }

    /** The library knows some stock exchanges too, under longer names. */
    static Set<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .collect(toCollection(TreeSet::new));
    }

    private static void check(List<String> parts, CalendarHierarchy country, List<Fault> faults) {
        CalendarHierarchy whole = country;
        for (String part : parts) {
            CalendarHierarchy found = whole.getChildren().get(part);
            if (found == null) {
                Set<String> known = new TreeSet<>(whole.getChildren().keySet());
                faults.add(new Fault(
                        "rogatory.calendar.region",
                        "'" + part.toUpperCase(Locale.ROOT) + "' is no part of " + whole.getDescription(Locale.ENGLISH)
                                + " with holidays of its own",
                        known.isEmpty() ? "leave it out: none is known" : "known are " + listed(known)));
                return;
            }
            whole = found;
        }
    }

    private static String listed(Collection<String> codes) {
        return codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(joining(", "));
    }
}
