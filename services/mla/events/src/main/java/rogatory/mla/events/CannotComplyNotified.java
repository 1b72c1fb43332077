package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side was told that confidentiality cannot be kept. UNCAC 46(20). */
public record CannotComplyNotified(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements MlaEvent {}
