package rogatory.statistics.asked;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.store.CaseQuery;
import rogatory.vocabulary.Direction;

/**
 * A question about a period.
 *
 * @param period from {@code from} to {@code to}; without them the year so far
 * @param query which requests, as of {@code asOf}, today without it, and as known at {@code knownAt}, now without it
 */
public record Asked(Period period, CaseQuery query) {

    private static final Set<String> KNOWN = Set.of("from", "to", "asOf", "knownAt", "kind", "direction");

    /**
     * @param parameters as they stand in the address
     * @param more names that are understood elsewhere
     * @throws BadQuery naming what is not understood
     */
    public static Asked read(Map<String, String> parameters, Set<String> more, Instant now, ZoneId zone) {
        Set<String> names = new TreeSet<>(KNOWN);
        names.addAll(more);
        parameters.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadQuery("'" + name + "' is no parameter here; these are: " + String.join(", ", names));
                });
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate asOf = day(parameters, "asOf").orElse(today);
        LocalDate to = day(parameters, "to").orElse(asOf);
        LocalDate from = day(parameters, "from").orElse(to.withDayOfYear(1));
        if (from.isAfter(to)) {
            throw new BadQuery("from " + from + " is after to " + to + "; a period begins before it ends");
        }
        if (to.isAfter(asOf)) {
            throw new BadQuery("to " + to + " is after asOf " + asOf + "; what had not occurred cannot be counted");
        }
        return new Asked(
                new Period(from, to),
                new CaseQuery(
                        asOf,
                        knownAt(parameters.get("knownAt"), now, zone),
                        one(parameters, "kind", Kind.values(), Kind::word),
                        one(parameters, "direction", Direction.values(), Direction::name)));
    }

    private static Optional<LocalDate> day(Map<String, String> parameters, String name) {
        String text = parameters.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new BadQuery(name + " must be a day such as 2021-12-31, but is '" + text + "'");
        }
    }

    /** A day means its end, on the authority's wall. */
    private static Instant knownAt(@Nullable String text, Instant now, ZoneId zone) {
        if (text == null) {
            return now;
        }
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minusNanos(1);
        } catch (DateTimeException e) {
            throw new BadQuery(
                    "knownAt must be a day such as 2021-12-31 or a time such as 2021-12-31T12:00:00Z, but is '" + text
                            + "'");
        }
    }

    private static <T> @Nullable T one(
            Map<String, String> parameters, String name, T[] values, Function<T, String> word) {
        String text = parameters.get(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadQuery(name + " '" + text + "' is none of "
                        + Arrays.stream(values).map(word).collect(Collectors.joining(", "))));
    }
}
