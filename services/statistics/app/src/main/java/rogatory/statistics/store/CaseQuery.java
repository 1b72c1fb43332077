package rogatory.statistics.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Kind;
import rogatory.vocabulary.Direction;

/**
 * Which requests figures are asked of.
 *
 * @param asOf only what had occurred by the end of that day
 * @param knownAt only what had been recorded by then
 * @param kind null for all
 * @param direction null for both
 */
public record CaseQuery(
        LocalDate asOf,
        Instant knownAt,
        @Nullable Kind kind,
        @Nullable Direction direction) {}
