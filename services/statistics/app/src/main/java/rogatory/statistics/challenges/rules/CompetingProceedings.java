package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.POSTPONED;
import static rogatory.statistics.facts.What.SURRENDER_POSTPONED;

import java.util.List;
import rogatory.statistics.cases.Interval;

/** Domestic proceedings, or a domestic sentence, come first; that a person is ill is another thing. */
final class CompetingProceedings implements ChallengeRule {

    private static final String HEALTH = "HEALTH";

    @Override
    public String code() {
        return "C19";
    }

    @Override
    public String says() {
        return "execution or surrender put off for a domestic case or sentence";
    }

    @Override
    public String source() {
        return "UNCAC 46(25)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return seen.places(fact -> !HEALTH.equals(fact.values().detail()), POSTPONED, SURRENDER_POSTPONED);
    }

    @Override
    public long days(Seen seen) {
        List<Long> places = evidence(seen);
        return seen.known().postponements().stream()
                .filter(put -> places.contains(put.sequence()))
                .mapToLong(Interval::days)
                .sum();
    }
}
