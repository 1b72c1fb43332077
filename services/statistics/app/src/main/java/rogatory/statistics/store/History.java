package rogatory.statistics.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;

/**
 * All that was ever recorded of a request, also what was voided.
 *
 * @param facts in the order of the request's stream
 */
public record History(String id, List<Fact> facts) {

    /** @return nothing if there was no such request by then */
    public Optional<CaseFacts> at(LocalDate asOf, Instant knownAt) {
        return CaseFacts.of(id, facts, asOf, knownAt);
    }
}
