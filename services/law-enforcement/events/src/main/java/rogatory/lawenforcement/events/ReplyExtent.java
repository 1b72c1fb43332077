package rogatory.lawenforcement.events;

/** How far a reply goes. */
public enum ReplyExtent {
    FULL,
    /** Something, and the rest is still open. */
    PARTIAL,
    /** Nothing was found, which answers the question. */
    NIL
}
