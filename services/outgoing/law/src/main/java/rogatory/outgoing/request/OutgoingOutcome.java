package rogatory.outgoing.request;

/** How a request of ours ended. That nobody answered is kept apart from every answer. */
public enum OutgoingOutcome {
    EXECUTED_FULL,
    EXECUTED_PARTIAL,
    EXECUTED_NIL,
    REFUSED,
    /** Sent back unexamined, which is no refusal. */
    RETURNED,
    WITHDRAWN,
    /** UNCAC 46(24). */
    NO_LONGER_REQUIRED,
    /** Given up before it left. */
    NOT_SENT,
    /** We closed the file without ever having had an answer. */
    UNANSWERED,
    SURRENDERED,
    /** On condition that the person goes back to serve the sentence, UNCAC 44(12). */
    SURRENDERED_CONDITIONAL,
    NOT_LOCATED,
    /** Police cooperation that goes on as mutual legal assistance. */
    CONVERTED,
    /** The file was a duplicate. */
    ERROR
}
