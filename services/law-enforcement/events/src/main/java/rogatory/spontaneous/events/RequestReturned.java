package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The recipient sent the information back, because it cannot accept a restriction it was given under. */
public record RequestReturned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable String evidence,
        @Nullable String note)
        implements SpontaneousEvent {}
