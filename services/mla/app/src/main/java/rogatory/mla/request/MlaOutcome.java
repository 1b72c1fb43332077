package rogatory.mla.request;

/** How a request ended. RETURNED, REFUSED and LAPSED stay apart: only the second is a decision on the merits. */
public enum MlaOutcome {
    EXECUTED_FULL,
    EXECUTED_PARTIAL,
    EXECUTED_NIL,
    REFUSED,
    WITHDRAWN,
    NO_LONGER_REQUIRED,
    RETURNED,
    LAPSED,
    FORWARDED,
    ERROR
}
