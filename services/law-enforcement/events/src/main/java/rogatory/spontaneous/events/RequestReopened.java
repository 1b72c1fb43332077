package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A closed file was taken up again. */
public record RequestReopened(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        @Nullable String note) implements SpontaneousEvent {}
