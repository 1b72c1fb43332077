package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A restriction ended: the giver gave it up, or its last day is over. UNCAC 46(5). */
public record RestrictionLifted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable String note) implements SpontaneousEvent {}
