package rogatory.statistics.challenges.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well one rule finds what it looks for.
 *
 * @param looked how many requests it was scored on
 * @param known those of them that show the challenge
 * @param found those of them that the rule finds
 */
record Score(String code, int looked, Set<String> known, Set<String> found) {

    private static final int DECIMALS = 2;

    static Score of(String code, Set<String> looked, Set<String> known, Set<String> found) {
        return new Score(code, looked.size(), both(known, looked), both(found, looked));
    }

    /** Of what it finds, the share that shows the challenge; 1 where it finds nothing. */
    BigDecimal precision() {
        return share(found);
    }

    /** Of what shows the challenge, the share that it finds. */
    BigDecimal recall() {
        return share(known);
    }

    Set<String> missed() {
        Set<String> missed = new TreeSet<>(known);
        missed.removeAll(found);
        return missed;
    }

    Set<String> falseAlarms() {
        Set<String> alarms = new TreeSet<>(found);
        alarms.removeAll(known);
        return alarms;
    }

    private BigDecimal share(Set<String> of) {
        return of.isEmpty()
                ? BigDecimal.ONE.setScale(DECIMALS)
                : BigDecimal.valueOf(both(known, found).size())
                        .divide(BigDecimal.valueOf(of.size()), DECIMALS, RoundingMode.FLOOR);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }
}
