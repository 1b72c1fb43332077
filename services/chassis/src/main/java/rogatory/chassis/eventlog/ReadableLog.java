package rogatory.chassis.eventlog;

/**
 * A log that views are made of: the service's own, or another's that it follows.
 *
 * @param name {@link #OWN}, or the service whose log it is
 */
public record ReadableLog(String name, LogSource source, EventLog events) {

    /** The name of the log that a service keeps itself. */
    public static final String OWN = "own";

    public boolean isOwn() {
        return name.equals(OWN);
    }
}
