package rogatory.statistics.challenges.rules;

import java.util.List;

/** Its language is not accepted, or its translation does not do. */
final class LanguageBarrier implements ChallengeRule {

    @Override
    public String code() {
        return "C15";
    }

    @Override
    public String says() {
        return "returned for its language, or asked back for a translation";
    }

    @Override
    public String source() {
        return "UNCAC 46(14)";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return Seen.all(seen.returnedFor("R-LANGUAGE"), seen.askedFor("TRANSLATION"));
    }

    @Override
    public String lacks() {
        return "the quality of translations: it is not recorded";
    }
}
