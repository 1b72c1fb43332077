package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.POSTPONED;
import static rogatory.statistics.facts.What.SURRENDER_POSTPONED;

import java.util.List;
import rogatory.statistics.cases.Interval;

/** Domestic proceedings come first. */
final class CompetingProceedings implements ChallengeRule {

    @Override
    public String code() {
        return "C19";
    }

    @Override
    public String source() {
        return "UNCAC 46(25)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return seen.places(POSTPONED, SURRENDER_POSTPONED);
    }

    @Override
    public long days(Seen seen) {
        return seen.known().postponements().stream().mapToLong(Interval::days).sum();
    }
}
