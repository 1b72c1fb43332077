package rogatory.local;

/** Why the mesh cannot start or go on, in a sentence for the person at the terminal. */
final class MeshFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeshFailure(String message) {
        super(message);
    }

    MeshFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
