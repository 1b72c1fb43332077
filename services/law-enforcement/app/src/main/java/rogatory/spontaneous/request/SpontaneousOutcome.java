package rogatory.spontaneous.request;

/** What became of the information; the first three follow from what is on file. */
public enum SpontaneousOutcome {
    USED,
    FOLLOWED_UP,
    NO_USE,
    /** The giver took it back. */
    WITHDRAWN,
    /** The recipient could not accept a restriction it was given under. */
    RETURNED,
    /** The file was a duplicate. */
    ERROR;

    /** The recipient still has the information, and what restricts its use still binds. */
    public boolean keepsTheInformation() {
        return this == USED || this == FOLLOWED_UP || this == NO_USE;
    }
}
