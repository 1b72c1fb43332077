package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.DUAL_CRIMINALITY_ASSESSED;

import java.util.List;

/** Dual criminality is lacking, or is asked about. */
final class DualCriminalityDoubt implements ChallengeRule {

    @Override
    public String code() {
        return "C16";
    }

    @Override
    public String says() {
        return "dual criminality not met, asked about, or a ground of refusal";
    }

    @Override
    public String source() {
        return "UNCAC 43(2), 44(1), 46(9)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.all(
                seen.places(fact -> fact.values().codes().contains("NOT_MET"), DUAL_CRIMINALITY_ASSESSED),
                seen.askedFor("DUAL_CRIMINALITY"),
                seen.refusedOn("M-DUAL-46_9b", "X-DUAL-44_1"));
    }
}
