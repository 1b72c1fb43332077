package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The recipient said that the information arrived. */
public record RequestAcknowledged(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String evidence,
        @Nullable String note) implements SpontaneousEvent {}
