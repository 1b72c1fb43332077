package rogatory.chassis.eventlog;

/** A log that views are made of: the service's own, or another's that it follows. */
public interface ReadableLog {

    /** The name of the log that a service keeps itself. */
    String OWN = "own";

    /** {@link #OWN}, or the service whose log it is. */
    String name();

    /** For a streaming processor. */
    LogSource source();

    /** For whole streams and for the lag. */
    EventLog events();

    default boolean isOwn() {
        return name().equals(OWN);
    }
}
