package rogatory.intake.caselog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The events a log of one kind may hold, read from {@code <kind>.acts}. */
final class ActTable {

    private static final Map<Kind, ActTable> TABLES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            TABLES.put(kind, read(kind.name().toLowerCase(Locale.ROOT) + ".acts"));
        }
    }

    private final Map<String, Act> byEvent = new LinkedHashMap<>();

    static ActTable of(Kind kind) {
        return Objects.requireNonNull(TABLES.get(kind));
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

    private void add(Act act) {
        byEvent.put(act.event(), act);
        act.aliases().forEach(alias -> byEvent.put(alias, act));
    }

    private static ActTable read(String name) {
        var table = new ActTable();
        var file = Objects.requireNonNull(ActTable.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Act::parse)
                    .forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
