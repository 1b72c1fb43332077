package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.CLARIFICATION_LAPSED;

import java.util.List;
import rogatory.statistics.cases.Interval;

/** The requesting side does not answer what it is asked. */
final class RequesterSilence implements ChallengeRule {

    @Override
    public String code() {
        return "C20";
    }

    @Override
    public String says() {
        return "no answer for more days to what was asked back, or lapsed for want of one";
    }

    @Override
    public String source() {
        return "practice";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.all(
                seen.known().clarifications().stream()
                        .filter(round -> round.days() > seen.limit("C20.days"))
                        .map(Interval::sequence)
                        .toList(),
                seen.places(CLARIFICATION_LAPSED));
    }

    @Override
    public long days(Seen seen) {
        return seen.known().clarifications().stream()
                .mapToLong(Interval::days)
                .filter(days -> days > seen.limit("C20.days"))
                .sum();
    }
}
