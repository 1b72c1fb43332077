package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The giver asks that the information stay confidential, even for a time only, or restricts its use. UNCAC 46(5). */
public record RestrictionSet(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable LocalDate until,
        @Nullable String note)
        implements SpontaneousEvent {}
