package rogatory.outgoing.request;

/** What has become of one item that we asked for. */
public enum ItemFate {
    PENDING,
    GRANTED,
    EXECUTED,
    EXECUTED_NIL,
    REFUSED,
    WITHDRAWN;

    /** Something is still to come. */
    public boolean open() {
        return this == PENDING || this == GRANTED;
    }

    public boolean executed() {
        return this == EXECUTED || this == EXECUTED_NIL;
    }
}
