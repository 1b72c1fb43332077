package rogatory.mla.request;

/** What has become of one item of a request. */
public enum ItemState {
    PENDING,
    GRANTED,
    GRANTED_COND,
    IN_EXECUTION,
    EXECUTED,
    EXECUTED_NIL,
    REFUSED,
    POSTPONED,
    WITHDRAWN;

    /** Something is still to be done about the item. */
    public boolean open() {
        return switch (this) {
            case PENDING, GRANTED, GRANTED_COND, IN_EXECUTION, POSTPONED -> true;
            case EXECUTED, EXECUTED_NIL, REFUSED, WITHDRAWN -> false;
        };
    }

    /** It was granted and may be executed. */
    public boolean granted() {
        return this == GRANTED || this == GRANTED_COND || this == IN_EXECUTION;
    }

    public boolean executed() {
        return this == EXECUTED || this == EXECUTED_NIL;
    }
}
