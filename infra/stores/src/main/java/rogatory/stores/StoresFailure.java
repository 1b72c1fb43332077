package rogatory.stores;

/** A store could not be provided; the message says what is wrong and what to do, and is fit to be shown to the operator alone. */
public final class StoresFailure extends RuntimeException {
    StoresFailure(String message) {
        super(message);
    }

    StoresFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
