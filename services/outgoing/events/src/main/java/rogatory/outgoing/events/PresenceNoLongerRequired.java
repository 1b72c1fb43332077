package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person was told that the presence is no longer required; safe conduct then ends. UNCAC 46(27). */
public record PresenceNoLongerRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate agreedEnd,
        @Nullable String note)
        implements OutgoingEvent {}
