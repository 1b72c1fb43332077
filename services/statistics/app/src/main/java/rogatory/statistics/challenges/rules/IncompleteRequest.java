package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.COMPLETENESS_ASSESSED;

import java.util.List;

/** It lacks contents that the Convention asks for. */
final class IncompleteRequest implements ChallengeRule {

    @Override
    public String code() {
        return "C14";
    }

    @Override
    public String says() {
        return "fewer of the six contents of 46(15) than so many, or returned as incomplete";
    }

    @Override
    public String source() {
        return "UNCAC 46(15)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.all(
                seen.places(fact -> fact.values().number() < seen.limit("C14.completeness"), COMPLETENESS_ASSESSED),
                seen.returnedFor("R-INCOMPLETE"));
    }
}
