package rogatory.chassis.calendar;

import java.time.DayOfWeek;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the authority does not work.
 *
 * @param country whose public holidays count, ISO 3166-1 alpha-2; none if empty
 * @param region a part of the country that has holidays of its own; the whole country if empty
 * @param weekend the usual one if empty
 * @param overrides a file with the authority's own exceptions; none if empty
 */
record CalendarProperties(
        @DefaultValue("") String country,
        @DefaultValue("") String region,
        @DefaultValue Set<DayOfWeek> weekend,
        @DefaultValue("") String overrides) {

    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    CalendarProperties {
        weekend = weekend.isEmpty() ? USUAL : Set.copyOf(weekend);
    }
}
