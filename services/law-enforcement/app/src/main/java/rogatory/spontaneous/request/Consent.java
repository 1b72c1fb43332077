package rogatory.spontaneous.request;

/** Whether the giver agrees to a use that a restriction forbids. */
public enum Consent {
    NOT_SOUGHT,
    SOUGHT,
    GIVEN,
    DENIED
}
