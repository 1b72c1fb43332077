package rogatory.vocabulary;

/** Who asks whom: we are the requested State ({@code INCOMING}) or the requesting one ({@code OUTGOING}). */
public enum Direction {
    INCOMING,
    OUTGOING
}
