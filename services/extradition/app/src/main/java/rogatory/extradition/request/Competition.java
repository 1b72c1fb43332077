package rogatory.extradition.request;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Other States that ask for the same person.
 *
 * @param preferred the State whose request goes first; null while that is undecided
 */
public record Competition(
        List<String> competitors, @Nullable String preferred) {

    static final Competition NONE = new Competition(List.of(), null);

    /** A further competitor opens the question of priority again. */
    Competition joinedBy(String competitor) {
        return new Competition(
                Stream.concat(competitors.stream(), Stream.of(competitor))
                        .distinct()
                        .toList(),
                null);
    }

    Competition decidedFor(String state) {
        return new Competition(competitors, state);
    }

    public boolean undecided() {
        return !competitors.isEmpty() && preferred == null;
    }

    /** Priority went to another State than this request's. */
    public boolean lostBy(String partner) {
        return preferred != null && !preferred.equals(partner);
    }
}
