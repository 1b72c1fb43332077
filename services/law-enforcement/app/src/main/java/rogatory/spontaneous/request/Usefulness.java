package rogatory.spontaneous.request;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of the information.
 *
 * @param used in a case
 * @param followUps the requests made on the strength of it, by their addresses
 * @param feedbacks how often the giver was told of it
 */
public record Usefulness(boolean used, List<String> followUps, int feedbacks) {

    static final Usefulness NONE = new Usefulness(false, List.of(), 0);

    Usefulness inCase() {
        return new Usefulness(true, followUps, feedbacks);
    }

    Usefulness followedUpBy(String address) {
        return new Usefulness(
                used, Stream.concat(followUps.stream(), Stream.of(address)).toList(), feedbacks);
    }

    Usefulness reported(boolean use) {
        return new Usefulness(used || use, followUps, feedbacks + 1);
    }

    public boolean any() {
        return used || !followUps.isEmpty();
    }

    /** A use counts for more than a request that followed. */
    public SpontaneousOutcome outcome() {
        if (used) {
            return SpontaneousOutcome.USED;
        }
        return followUps.isEmpty() ? SpontaneousOutcome.NO_USE : SpontaneousOutcome.FOLLOWED_UP;
    }
}
