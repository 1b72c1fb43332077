package rogatory.statistics.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;

/** All facts of a request, from which it can be seen as of any day. */
public record CaseHistory(String id, List<Fact> facts) {

    /** @return nothing if there was no such request by then */
    public Optional<CaseFacts> asOf(LocalDate day, Instant knownAt) {
        return CaseFacts.of(id, facts, day, knownAt);
    }
}
