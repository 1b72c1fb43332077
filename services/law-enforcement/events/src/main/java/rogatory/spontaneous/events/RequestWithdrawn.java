package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The giver takes the information back. */
public record RequestWithdrawn(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements SpontaneousEvent {}
