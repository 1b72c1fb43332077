package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side answered, wholly or in part. UNCAC 46(16). */
public record ClarificationReceived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean partial,
        @Nullable String note) implements MlaEvent {}
