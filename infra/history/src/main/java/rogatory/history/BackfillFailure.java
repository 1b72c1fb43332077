package rogatory.history;

/** Why it cannot go on, and what would help, for the person at the terminal. */
final class BackfillFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    BackfillFailure(String message) {
        super(message);
    }

    BackfillFailure(String message, Exception cause) {
        super(message, cause);
    }
}
