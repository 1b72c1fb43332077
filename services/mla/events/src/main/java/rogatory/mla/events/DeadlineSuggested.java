package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side suggested a deadline. UNCAC 46(24). */
public record DeadlineSuggested(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        LocalDate deadline,
        @Nullable String note) implements MlaEvent {}
