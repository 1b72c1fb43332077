package rogatory.statistics.challenges.rules;

import java.util.List;

/** Finds one challenge in the facts of a request. */
public interface ChallengeRule {

    /** Of the code list {@code challenge}. */
    String code();

    /** The paragraph of CAC/COSP that names it, the article it concerns, or practice. */
    String source();

    /** The events that show it, by their places in the stream; none where it was not met. */
    List<Long> evidence(Seen seen);

    /** Calendar days that it took, as far as the record tells; 0 where it does not. */
    default long days(Seen seen) {
        return 0;
    }

    /** What of it cannot be found, and the data that would show it; empty where nothing is lacking. */
    default String lacks() {
        return "";
    }
}
