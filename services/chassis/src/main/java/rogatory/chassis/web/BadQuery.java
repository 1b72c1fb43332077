package rogatory.chassis.web;

/** A query parameter or a header that cannot be understood: HTTP 400. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadQuery(String message) {
        super(message);
    }
}
