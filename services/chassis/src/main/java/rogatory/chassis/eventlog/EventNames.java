package rogatory.chassis.eventlog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** The names under which events are stored. They are ours, not Java's, so that classes can move while the log stays. */
public final class EventNames {

    private final Map<Class<?>, SerializedType> types;
    private final Map<String, Class<?>> classes;

    private EventNames(Map<Class<?>, SerializedType> types) {
        this.types = Map.copyOf(types);
        this.classes = new HashMap<>();
        types.forEach((type, name) -> {
            Class<?> other = classes.put(name.getName(), type);
            if (other != null) {
                throw new IllegalArgumentException(
                        "two events would be stored as " + name.getName() + ": " + other + " and " + type);
            }
        });
    }

    /** Every record under the sealed root, as {@code kind.SimpleName} revision {@code 1}. */
    public static EventNames of(String kind, Class<?> root) {
        Map<Class<?>, SerializedType> types = new HashMap<>();
        records(root)
                .forEach(type -> types.put(type, new SimpleSerializedType(kind + "." + type.getSimpleName(), "1")));
        if (types.isEmpty()) {
            throw new IllegalArgumentException(root + " is neither a record nor sealed over records: no event to name");
        }
        return new EventNames(types);
    }

    /** The same names, with this event stored in a newer revision; older ones need an upcaster. */
    public EventNames revision(Class<?> event, String revision) {
        Map<Class<?>, SerializedType> changed = new HashMap<>(types);
        changed.put(event, new SimpleSerializedType(nameOf(event).getName(), revision));
        return new EventNames(changed);
    }

    /** These names and those, for a service that keeps several kinds of stream. */
    public EventNames and(EventNames others) {
        Map<Class<?>, SerializedType> all = new HashMap<>(types);
        all.putAll(others.types);
        return new EventNames(all);
    }

    SerializedType nameOf(Class<?> event) {
        return find(event)
                .orElseThrow(() -> new IllegalArgumentException(
                        event + " has no name in the log; known are " + new TreeSet<>(classes.keySet())));
    }

    Optional<SerializedType> find(Class<?> event) {
        return Optional.ofNullable(types.get(event));
    }

    Class<?> classOf(SerializedType stored) {
        Class<?> event = classes.get(stored.getName());
        if (event == null) {
            throw new UnknownEventName(stored, classes.keySet());
        }
        return event;
    }

    private static Stream<Class<?>> records(Class<?> root) {
        if (root.isRecord()) {
            return Stream.of(root);
        }
        return root.isSealed() ? Stream.of(root.getPermittedSubclasses()).flatMap(EventNames::records) : Stream.empty();
    }
}
