package rogatory.intake.caselog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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

    Collection<String> events() {
        return Collections.unmodifiableCollection(byEvent.keySet());
    }

    private static ActTable read(String name) {
        var table = new ActTable();
        var file = Objects.requireNonNull(ActTable.class.getResourceAsStream(name), name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Act::parse)
                    .forEach(act -> table.byEvent.put(act.event(), act));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
