package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The request went on to the authority that is competent. UNCAC 46(13). */
public record RequestForwarded(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String to,
        boolean entirely,
        @Nullable String note) implements MlaEvent {}
