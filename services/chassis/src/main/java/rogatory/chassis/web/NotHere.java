package rogatory.chassis.web;

/** An address that names nothing the service has, other than a request: HTTP 404. */
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param rule the stable id of what did not hold */
    public NotHere(String rule, String message) {
        super(message);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
