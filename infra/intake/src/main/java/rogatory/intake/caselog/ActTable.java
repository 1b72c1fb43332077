package rogatory.intake.caselog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rogatory.vocabulary.Direction;

/**
 * The events a log of one kind and direction may hold, read from a file of acts. A line {@code include other.acts} takes
 * in what the requests it speaks of have in common with others.
 */
final class ActTable {

    private static final String INCLUDE = "include ";
    private static final Map<String, ActTable> TABLES = new HashMap<>();

    static {
        for (Kind kind : Kind.values()) {
            for (Direction direction : Direction.values()) {
                TABLES.computeIfAbsent(kind.table(direction), name -> read(name + ".acts"));
            }
        }
    }

    private final Map<String, Act> byEvent = new LinkedHashMap<>();

    static ActTable of(Kind kind, Direction direction) {
        return Objects.requireNonNull(TABLES.get(kind.table(direction)));
    }

    Optional<Act> find(String event) {
        return Optional.ofNullable(byEvent.get(event));
    }

    /** Their names, without the other names that some have. */
    List<String> events() {
        return acts().stream().map(Act::event).toList();
    }

    List<Act> acts() {
        return byEvent.values().stream().distinct().toList();
    }

    private static ActTable read(String name) {
        var table = new ActTable();
        table.take(name);
        return table;
    }

    private void take(String name) {
        var file = Objects.requireNonNull(ActTable.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.startsWith(INCLUDE)) {
            take(line.substring(INCLUDE.length()).strip());
            return;
        }
        Act act = Act.parse(line);
        name(act.event(), act);
        act.aliases().forEach(alias -> name(alias, act));
    }

    private void name(String event, Act act) {
        if (byEvent.putIfAbsent(event, act) != null) {
            throw new IllegalStateException(event + " is told twice, the second time by " + act.noun());
        }
    }
}
