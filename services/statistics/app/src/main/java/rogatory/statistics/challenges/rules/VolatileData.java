package rogatory.statistics.challenges.rules;

import java.util.List;

/** Data are gone before they are granted. */
final class VolatileData implements ChallengeRule {

    @Override
    public String code() {
        return "C22";
    }

    @Override
    public String source() {
        return "practice";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        return List.of();
    }

    @Override
    public String lacks() {
        return "all of it: no event states until when data are preserved";
    }
}
