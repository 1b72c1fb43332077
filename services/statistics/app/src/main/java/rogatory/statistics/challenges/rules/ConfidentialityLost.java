package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.NOTED;

import java.util.List;

/** It cannot be kept confidential. */
final class ConfidentialityLost implements ChallengeRule {

    @Override
    public String code() {
        return "C18";
    }

    @Override
    public String says() {
        return "the requesting side was told that it cannot be kept confidential";
    }

    @Override
    public String source() {
        return "UNCAC 46(20)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return seen.places(
                fact -> "CONFIDENTIALITY_NOT_KEPT".equals(fact.values().detail()), NOTED);
    }

    @Override
    public String lacks() {
        return "notice to the person concerned and disputes about sealing: no event tells of them";
    }
}
