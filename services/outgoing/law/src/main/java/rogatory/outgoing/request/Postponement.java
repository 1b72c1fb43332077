package rogatory.outgoing.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the other side put off.
 *
 * @param from the state in which it did
 * @param reviewOn when it will look at it again
 */
public record Postponement(
        @Nullable OutgoingState from, @Nullable LocalDate reviewOn) {

    static final Postponement NONE = new Postponement(null, null);

    /** Put off once more, it still goes back to where it was first. */
    Postponement since(OutgoingState in, @Nullable LocalDate review) {
        return new Postponement(in == OutgoingState.POSTPONED ? from : in, review);
    }

    OutgoingState back() {
        return from == null ? OutgoingState.ACKNOWLEDGED : from;
    }
}
