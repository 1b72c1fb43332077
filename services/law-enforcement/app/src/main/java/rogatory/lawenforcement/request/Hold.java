package rogatory.lawenforcement.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The work set aside for a while.
 *
 * @param from the state in which that was done
 * @param reviewOn when it is looked at again
 */
public record Hold(
        @Nullable LawEnforcementState from, @Nullable LocalDate reviewOn) {

    static final Hold NONE = new Hold(null, null);

    LawEnforcementState back() {
        return from == null ? LawEnforcementState.IN_PROGRESS : from;
    }
}
