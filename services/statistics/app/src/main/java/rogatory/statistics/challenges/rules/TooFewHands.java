package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.*;

import java.util.List;
import java.util.Optional;
import rogatory.statistics.facts.What;

/** It waits long before anybody does anything about it. */
final class TooFewHands implements ChallengeRule {

    private static final What[] FIRST_ACTS = {
        COMPLETENESS_ASSESSED,
        LEGAL_BASIS_DETERMINED,
        CLARIFICATION_SOUGHT,
        CONSULTATION_OPENED,
        GRANTED,
        REFUSED,
        RETURNED,
        FORWARDED,
        PROCEEDING_AUTHORISED,
        ASSIGNED,
        INTERIM_REPLY,
        REPLIED,
        RESULTS_RECEIVED
    };

    @Override
    public String code() {
        return "C05";
    }

    @Override
    public String source() {
        return "SEED 19, 44";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        boolean waited = seen.known()
                .daysTo(FIRST_ACTS)
                .or(() -> seen.open() ? Optional.of(seen.known().life().gross()) : Optional.empty())
                .filter(days -> days > seen.limit("C05.queue-days"))
                .isPresent();
        return Seen.when(
                waited,
                seen.known()
                        .first(FIRST_ACTS)
                        .map(fact -> List.of(fact.sequence()))
                        .orElse(List.of(0L)));
    }

    @Override
    public String lacks() {
        return "caseload per officer: the number of officers is not recorded";
    }
}
