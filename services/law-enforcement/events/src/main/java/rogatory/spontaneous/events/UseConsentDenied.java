package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The giver did not agree: the restriction binds as before. UNCAC 46(5). */
public record UseConsentDenied(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable String note) implements SpontaneousEvent {}
