package rogatory.statistics.challenges.rules;

import java.util.List;
import rogatory.statistics.indicators.Grounds;

/** Immunity, limitation of time or nationality stands in the way. */
final class Bars implements ChallengeRule {

    @Override
    public String code() {
        return "C21";
    }

    @Override
    public String says() {
        return "refused for immunity, limitation or nationality";
    }

    @Override
    public String source() {
        return "UNCAC 29, 30(2), 44(11)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return seen.refusedOn(Grounds.BARS);
    }
}
