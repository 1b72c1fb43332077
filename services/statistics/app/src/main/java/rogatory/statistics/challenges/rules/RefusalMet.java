package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.ITEMS_REFUSED;
import static rogatory.statistics.facts.What.REFUSED;

import java.util.List;

/** It was refused, whole or in part. */
final class RefusalMet implements ChallengeRule {

    @Override
    public String code() {
        return "C03";
    }

    @Override
    public String says() {
        return "refused, whole or in part";
    }

    @Override
    public String source() {
        return "SEED 19";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return seen.places(REFUSED, ITEMS_REFUSED);
    }
}
