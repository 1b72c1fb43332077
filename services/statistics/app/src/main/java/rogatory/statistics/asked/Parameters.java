package rogatory.statistics.asked;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.web.BadQuery;

/** The parameters of an address. All that is wrong with them is gathered, so that the answer can name it at once. */
public final class Parameters {

    /* Before the oldest record and after the last day that is written with four digits; proposals of this project. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final Map<String, String> given;
    private final List<String> wrong = new ArrayList<>();

    public Parameters(Map<String, String> given) {
        this.given = given;
    }

    void only(Set<String> names) {
        new TreeSet<>(given.keySet())
                .stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> wrong("'" + name + "' is no parameter here; these are: "
                                + String.join(", ", new TreeSet<>(names))));
    }

    Optional<LocalDate> day(String name) {
        String text = given.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> withinReach(name, day.getYear()));
        } catch (DateTimeException e) {
            wrong(name + " must be a day such as 2021-12-31, but is '" + text + "'");
            return Optional.empty();
        }
    }

    /** A day means its end, on the authority's wall. */
    public Optional<Instant> time(String name, ZoneId zone) {
        String text = given.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            Instant time = text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant()
                            .minusNanos(1);
            return Optional.of(time)
                    .filter(it -> withinReach(name, it.atZone(zone).getYear()));
        } catch (DateTimeException e) {
            wrong(name + " must be a day such as 2021-12-31 or a time such as 2021-12-31T12:00:00Z, but is '" + text
                    + "'");
            return Optional.empty();
        }
    }

    private boolean withinReach(String name, int year) {
        boolean within = year >= FIRST_YEAR && year <= LAST_YEAR;
        if (!within) {
            wrong(name + " must lie in a year from " + FIRST_YEAR + " to " + LAST_YEAR + ", but its year is " + year);
        }
        return within;
    }

    /** @return null without such a parameter */
    public <T> @Nullable T one(String name, T[] values, Function<T, String> word) {
        String text = given.get(name);
        if (text == null) {
            return null;
        }
        Optional<T> meant = Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst();
        if (meant.isEmpty()) {
            wrong(name + " '" + text + "' is none of "
                    + Arrays.stream(values).map(word).collect(Collectors.joining(", ")));
        }
        return meant.orElse(null);
    }

    public void wrong(String what) {
        wrong.add(what);
    }

    boolean right() {
        return wrong.isEmpty();
    }

    /** @throws BadQuery naming all that is wrong, if anything is */
    void refuseWhatIsWrong() {
        if (!wrong.isEmpty()) {
            throw new BadQuery(String.join("; ", wrong));
        }
    }
}
