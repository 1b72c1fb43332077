package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.FORWARDED;

import java.util.List;

/** It did not go to the authority that could deal with it. */
final class WrongAddress implements ChallengeRule {

    @Override
    public String code() {
        return "C11";
    }

    @Override
    public String says() {
        return "forwarded, or returned as wrongly addressed";
    }

    @Override
    public String source() {
        return "SEED 20, 39";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.all(seen.places(FORWARDED), seen.returnedFor("R-ADDRESSEE"));
    }

    @Override
    public String lacks() {
        return "authorities not verified for twelve months: there is no directory of authorities";
    }
}
