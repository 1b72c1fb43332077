package rogatory.statistics.disclosure;

/** Figures that cannot be shown, since together with what was shown before they would give somebody away. */
public final class CannotBeProtected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotBeProtected(String message) {
        super(message);
    }
}
