package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The giver agreed to a use that the restriction forbids; the restriction itself stays. UNCAC 46(5). */
public record UseConsentGiven(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable String note) implements SpontaneousEvent {}
