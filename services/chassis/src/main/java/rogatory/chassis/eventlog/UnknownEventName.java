package rogatory.chassis.eventlog;

import java.util.Collection;
import java.util.TreeSet;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;

/** The log holds an event this program has no class for: skipping it would falsify every figure, so reading stops. */
final class UnknownEventName extends SerializationException {

    UnknownEventName(SerializedType stored, Collection<String> known) {
        super("the log holds the event '" + stored.getName() + "' revision '" + stored.getRevision()
                + "', which has no class here; add the event or an upcaster to one of " + new TreeSet<>(known));
    }
}
