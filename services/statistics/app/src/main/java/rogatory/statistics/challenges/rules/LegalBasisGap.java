package rogatory.statistics.challenges.rules;

import java.util.List;

/** It is refused for want of a legal basis, though an offence of the Convention is among those of the request. */
final class LegalBasisGap implements ChallengeRule {

    @Override
    public String code() {
        return "C13";
    }

    @Override
    public String says() {
        return "refused for want of a legal basis though it concerns an offence of the Convention";
    }

    @Override
    public String source() {
        return "SEED 5, 22";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.when(
                seen.known().particulars().uncacOffence(), seen.refusedOn("M-NOBASIS", "X-NOTREATY", "L-NOLEGALBASIS"));
    }

    @Override
    public String lacks() {
        return "whether the Convention bound both States then: the rule does not ask the list of the Parties, which T4 and LB-3 do";
    }
}
