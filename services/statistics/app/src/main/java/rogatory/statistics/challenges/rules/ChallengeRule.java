package rogatory.statistics.challenges.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds one challenge in the facts of a request. */
public interface ChallengeRule {

    Pattern SEED = Pattern.compile("SEED (\\d+(, \\d+)*)");

    /** Of the code list {@code challenge}. */
    String code();

    /** When it is met, in words that the thresholds complete. */
    String says();

    /** The paragraph of CAC/COSP that names it, the article it concerns, or practice. */
    String source();

    /** The paragraphs of CAC/COSP alone, such as {@code 19;44}; empty where none names it. */
    default String seedParagraphs() {
        Matcher named = SEED.matcher(source());
        return named.lookingAt() ? named.group(1).replace(", ", ";") : "";
    }

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
