package rogatory.chassis.casework;

import java.util.List;

/** A body that cannot be read as the act it claims to be: HTTP 400, every bad field named. */
public final class MalformedBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public MalformedBody(List<FieldError> errors) {
        super(
                errors.size() == 1
                        ? errors.getFirst().field() + " " + errors.getFirst().detail()
                        : errors.size() + " fields cannot be read");
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
