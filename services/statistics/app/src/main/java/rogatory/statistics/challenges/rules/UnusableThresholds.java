package rogatory.statistics.challenges.rules;

import java.util.List;

/** Thresholds that somebody wrote down cannot be used; says all that is wrong and what would be right. */
public final class UnusableThresholds extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableThresholds(List<String> wrong) {
        super(String.join("; ", wrong));
    }
}
