package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.ASSIGNED;
import static rogatory.statistics.facts.What.EXECUTION_STARTED;
import static rogatory.statistics.facts.What.FORWARDED;
import static rogatory.statistics.facts.What.GRANTED;
import static rogatory.statistics.facts.What.ITEM_EXECUTED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rogatory.statistics.facts.Fact;
import rogatory.vocabulary.Direction;

/** It goes from hand to hand at home, or waits long for an agency to begin. */
final class DomesticCoordination implements ChallengeRule {

    @Override
    public String code() {
        return "C10";
    }

    @Override
    public String says() {
        return "so many hand-overs between agencies, or more days from the grant until an agency begins";
    }

    @Override
    public String source() {
        return "SEED 20, 43";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        List<Long> handedOn = seen.places(EXECUTION_STARTED, ASSIGNED, FORWARDED);
        boolean waited = seen.known()
                .first(GRANTED)
                .map(Fact::occurredOn)
                .filter(granted -> {
                    LocalDate until = seen.known()
                            .first(EXECUTION_STARTED, ITEM_EXECUTED)
                            .map(Fact::occurredOn)
                            .orElse(seen.open() ? seen.known().asOf() : granted);
                    return ChronoUnit.DAYS.between(granted, until) > seen.limit("C10.wait-days");
                })
                .isPresent();
        return Seen.all(
                Seen.when(handedOn.size() >= seen.limit("C10.hand-offs"), handedOn),
                Seen.when(waited && seen.known().direction() == Direction.INCOMING, seen.places(GRANTED)));
    }
}
