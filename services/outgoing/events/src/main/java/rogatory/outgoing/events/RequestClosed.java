package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The file was closed, with the outcome that follows from it. */
public record RequestClosed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String outcome,
        @Nullable String note) implements OutgoingEvent {}
