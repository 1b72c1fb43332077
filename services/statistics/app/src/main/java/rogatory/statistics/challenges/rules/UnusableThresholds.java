package rogatory.statistics.challenges.rules;

import java.util.List;
import java.util.stream.Collectors;

/** Thresholds that somebody wrote down cannot be used; says what is wrong and what would be right. */
public final class UnusableThresholds extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /* A file with more wrong in it is another file; a proposal of this project. */
    private static final int MOST_TOLD = 20;

    UnusableThresholds(List<String> wrong) {
        super(wrong.stream().limit(MOST_TOLD).collect(Collectors.joining("; "))
                + (wrong.size() > MOST_TOLD ? "; and " + (wrong.size() - MOST_TOLD) + " more" : ""));
    }
}
