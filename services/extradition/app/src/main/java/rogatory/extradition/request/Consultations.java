package rogatory.extradition.request;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The consultations with the other side, UNCAC 44(17).
 *
 * @param from the state in which the present one was opened
 * @param purposes of all so far; an empty text where none was stated
 */
public record Consultations(@Nullable ExtraditionState from, List<String> purposes) {

    static final Consultations NONE = new Consultations(null, List.of());

    Consultations opened(ExtraditionState in, @Nullable String purpose) {
        return new Consultations(
                in,
                Stream.concat(purposes.stream(), Stream.of(purpose == null ? "" : purpose))
                        .toList());
    }

    Consultations ended() {
        return new Consultations(null, purposes);
    }

    ExtraditionState back() {
        return from == null ? ExtraditionState.UNDER_REVIEW : from;
    }
}
