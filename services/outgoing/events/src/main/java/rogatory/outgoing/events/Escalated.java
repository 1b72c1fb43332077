package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We turned to somebody who can move the matter. */
public record Escalated(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String to,
        @Nullable String note) implements OutgoingEvent {}
