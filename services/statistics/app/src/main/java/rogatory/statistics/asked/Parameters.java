package rogatory.statistics.asked;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.web.BadQuery;

/**
 * The parameters of an address. All that is wrong with them is gathered, so that the answer can name it at once. No day is
 * later than today, since only what is past has the same answer each time.
 */
public final class Parameters {

    private final Map<String, List<String>> given;
    private final Wall wall;
    private final Set<String> wrong = new LinkedHashSet<>();

    /**
     * @param given every value of each name, as they stand in the address
     * @param zone the authority's, on whose wall days begin and end
     */
    public Parameters(Map<String, List<String>> given, Instant now, ZoneId zone) {
        this.given = given;
        this.wall = new Wall(now, zone);
        new TreeSet<>(given.keySet())
                .stream()
                        .filter(name -> values(name).size() > 1)
                        .forEach(
                                name -> wrong(name + " is given " + values(name).size() + " times; give it once"));
    }

    /** Says of any other that it is none. */
    public void only(Set<String> names) {
        new TreeSet<>(given.keySet())
                .stream()
                        .filter(name -> !names.contains(name))
                        .forEach(name -> wrong("'" + name + "' is no parameter here; these are: "
                                + String.join(", ", new TreeSet<>(names))));
    }

    public Instant now() {
        return wall.now();
    }

    Wall wall() {
        return wall;
    }

    public boolean has(String name) {
        return given.containsKey(name);
    }

    /** @return null without such a parameter */
    public @Nullable String text(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? null : values.getFirst();
    }

    private List<String> values(String name) {
        return given.getOrDefault(name, List.of());
    }

    Optional<LocalDate> day(String name) {
        return read(name, "a day such as 2021-12-31", text -> day(name, text));
    }

    /** A day means its end on the authority's wall, and today means now. */
    public Optional<Instant> time(String name) {
        return read(
                name,
                "a day such as 2021-12-31 or a time such as 2021-12-31T12:00:00Z",
                text -> text.contains("T")
                        ? moment(name, text)
                        : day(name, text).map(wall::end));
    }

    private <T> Optional<T> read(String name, String right, Function<String, Optional<T>> reading) {
        String text = text(name);
        try {
            return text == null ? Optional.empty() : reading.apply(text);
        } catch (DateTimeException e) {
            wrong(name + " must be " + right + ", but is '" + text + "'");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String name, String text) {
        return Optional.of(LocalDate.parse(text)).filter(day -> withinReach(name, text, day));
    }

    private Optional<Instant> moment(String name, String text) {
        Instant time = Instant.parse(text);
        if (time.isAfter(wall.now())) {
            wrong(name + " must not be later than now, " + wall.now() + ", but is " + text);
            return Optional.empty();
        }
        return Optional.of(time).filter(it -> withinReach(name, text, wall.day(it)));
    }

    private boolean withinReach(String name, String text, LocalDate day) {
        if (!wall.reaches(day)) {
            wrong(name + " must lie " + wall.reach() + ", but is " + text);
        }
        return wall.reaches(day);
    }

    /** @return null without such a parameter */
    public <T> @Nullable T one(String name, T[] values, Function<T, String> word) {
        String text = text(name);
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
    public void refuseWhatIsWrong() {
        if (!wrong.isEmpty()) {
            throw new BadQuery(String.join("; ", wrong));
        }
    }
}
