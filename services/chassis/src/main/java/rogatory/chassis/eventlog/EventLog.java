package rogatory.chassis.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the log can be asked besides appending and following: one request's events, and how far the log has come. */
public interface EventLog {

    /** All events of one request in order, upcast to their newest revision; empty if there is none. */
    <E> List<Recorded<E>> stream(String streamId);

    /** The events of several requests, each in order; what is not there is missing. */
    Map<String, List<Recorded<?>>> streams(Collection<String> streamIds);

    /** The place of the last event that can be read. */
    TxPosition head();

    /** The place of the last event that the authority had recorded by this time; the start if there was none. */
    TxPosition lastRecordedBy(Instant time);

    /** How many readable events stand behind this place. */
    long countAfter(TxPosition position);

    /** How long the oldest committed event has waited for older transactions to end before it may be read. */
    Duration horizonAge();
}
