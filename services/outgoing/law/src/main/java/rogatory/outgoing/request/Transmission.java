package rogatory.outgoing.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the request left, and what the other side calls it.
 *
 * @param sentOn null until it left, and again after it came back unexamined
 * @param oralSince the day of an oral request that is not confirmed in writing yet, UNCAC 46(14)
 * @param partnerRef the reference of the other side
 */
public record Transmission(
        @Nullable LocalDate sentOn,
        @Nullable LocalDate oralSince,
        @Nullable String partnerRef) {

    static final Transmission NONE = new Transmission(null, null, null);

    Transmission sent(LocalDate on, boolean oral, @Nullable String theirRef) {
        return new Transmission(on, oral ? on : null, theirRef == null ? partnerRef : theirRef);
    }

    Transmission confirmed() {
        return new Transmission(sentOn, null, partnerRef);
    }

    Transmission known(@Nullable String theirRef) {
        return new Transmission(sentOn, oralSince, theirRef == null ? partnerRef : theirRef);
    }

    Transmission cameBack() {
        return new Transmission(null, null, partnerRef);
    }
}
