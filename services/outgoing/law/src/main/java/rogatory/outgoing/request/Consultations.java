package rogatory.outgoing.request;

import org.jspecify.annotations.Nullable;

/**
 * The consultations that the other side opened, UNCAC 44(17), 46(26).
 *
 * @param from the state in which the present one was opened
 * @param held how many there were
 */
public record Consultations(@Nullable OutgoingState from, int held) {

    static final Consultations NONE = new Consultations(null, 0);

    Consultations opened(OutgoingState in) {
        return new Consultations(in, held + 1);
    }

    Consultations ended() {
        return new Consultations(null, held);
    }

    OutgoingState back() {
        return from == null ? OutgoingState.ACKNOWLEDGED : from;
    }
}
