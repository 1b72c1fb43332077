package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We answered what was asked; after a partial answer we still owe the rest. UNCAC 46(16). */
public record ClarificationSent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean partial,
        @Nullable String note) implements OutgoingEvent {}
