package rogatory.local;

import java.io.IOException;
import java.nio.file.Path;

/** Why the mesh cannot start or go on, in a sentence for the person at the terminal. */
final class MeshFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeshFailure(String message) {
        super(message);
    }

    static MeshFailure unwritable(Path folder, IOException cause) {
        return new MeshFailure(
                folder + " cannot be written (" + cause + "); make it writable or choose another with --data", cause);
    }

    MeshFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
