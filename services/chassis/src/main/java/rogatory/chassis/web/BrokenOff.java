package rogatory.chassis.web;

/** An answer that cannot be ended whole after part of it has been sent: the connection is cut, so that nobody takes it for whole. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(RuntimeException cause) {
        super("an answer broke off: " + cause.getMessage(), cause);
    }
}
