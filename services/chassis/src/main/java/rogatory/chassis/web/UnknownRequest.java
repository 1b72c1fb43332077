package rogatory.chassis.web;

/** An address that names no request on file: HTTP 404. */
final class UnknownRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    UnknownRequest(String id) {
        super("there is no request " + id);
        this.id = id;
    }

    String id() {
        return id;
    }
}
