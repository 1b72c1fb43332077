package rogatory.mla.request;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;

/**
 * The sums of one item.
 *
 * @param frozen under a freeze
 * @param executed that executing a recovery item brought
 * @param handedBack returned by an act of return of its own
 */
public record Sums(List<Money> frozen, List<Money> executed, List<Money> handedBack) {

    static final Sums NONE = new Sums(List.of(), List.of(), List.of());

    Sums freezing(@Nullable Money sum) {
        return new Sums(with(frozen, sum), executed, handedBack);
    }

    Sums released() {
        return new Sums(List.of(), executed, handedBack);
    }

    Sums brought(@Nullable Money sum) {
        return new Sums(frozen, with(executed, sum), handedBack);
    }

    /** What an execution brought that is taken up again counts no more. */
    Sums takenUp() {
        return new Sums(frozen, List.of(), handedBack);
    }

    Sums handingBack(@Nullable Money sum) {
        return new Sums(frozen, executed, with(handedBack, sum));
    }

    private static List<Money> with(List<Money> sums, @Nullable Money more) {
        if (more == null) {
            return sums;
        }
        List<Money> all = new ArrayList<>(sums);
        all.add(more);
        return List.copyOf(all);
    }
}
