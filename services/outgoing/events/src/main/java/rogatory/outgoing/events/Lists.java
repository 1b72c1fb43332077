package rogatory.outgoing.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps an event's lists: never null, never changed. */
final class Lists {

    private Lists() {}

    static <T> List<T> kept(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
