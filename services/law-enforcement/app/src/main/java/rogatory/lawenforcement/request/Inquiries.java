package rogatory.lawenforcement.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Questions of the requesting side for the status.
 *
 * @param open not yet answered
 * @param openSince the day of the first of them
 */
public record Inquiries(int open, @Nullable LocalDate openSince) {

    static final Inquiries NONE = new Inquiries(0, null);

    Inquiries joinedBy(LocalDate on) {
        return new Inquiries(open + 1, openSince == null || on.isBefore(openSince) ? on : openSince);
    }
}
