package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Direction;

/** It waits long before anybody does anything about it. */
final class TooFewHands implements ChallengeRule {

    private static final What[] RECEIVED_ACTS = {
        COMPLETENESS_ASSESSED,
        LEGAL_BASIS_DETERMINED,
        CLARIFICATION_SOUGHT,
        CONSULTATION_OPENED,
        GRANTED,
        REFUSED,
        ITEMS_REFUSED,
        RETURNED,
        FORWARDED,
        PROCEEDING_AUTHORISED,
        ASSIGNED,
        INTERIM_REPLY,
        REPLIED,
        MLA_REQUIRED
    };

    @Override
    public String code() {
        return "C05";
    }

    @Override
    public String says() {
        return "more days on our own desk before the first act of substance";
    }

    @Override
    public String source() {
        return "SEED 19, 44";
    }

    /** Our own desk alone: of what we send, until it is prepared or sent; how long the other side takes is its affair. */
    @Override
    public List<Long> evidence(Seen seen) {
        CaseFacts known = seen.known();
        boolean given = known.kind() == Kind.SPONTANEOUS && known.direction() == Direction.OUTGOING;
        Optional<Fact> first = known.first(firstActs(known));
        LocalDate until = first.map(Fact::occurredOn).orElse(known.asOf());
        boolean waits = first.isPresent() || known.outcome() == null;
        long days = ChronoUnit.DAYS.between(known.particulars().receivedOn(), until);
        return Seen.when(
                !given && waits && days > seen.limit("C05.queue-days"),
                List.of(first.map(Fact::sequence).orElse(0L)));
    }

    private static What[] firstActs(CaseFacts known) {
        if (known.kind() == Kind.SPONTANEOUS) {
            return new What[] {ACKNOWLEDGED, RETURNED, USED, FOLLOWED_UP};
        }
        return known.direction() == Direction.OUTGOING ? new What[] {PREPARED, SENT} : RECEIVED_ACTS;
    }

    @Override
    public String lacks() {
        return "caseload per officer: the number of officers is not recorded";
    }
}
