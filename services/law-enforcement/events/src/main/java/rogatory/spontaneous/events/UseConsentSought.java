package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The recipient asked the giver to agree to a use that a restriction forbids. UNCAC 46(5). */
public record UseConsentSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable String evidence,
        @Nullable String note)
        implements SpontaneousEvent {}
