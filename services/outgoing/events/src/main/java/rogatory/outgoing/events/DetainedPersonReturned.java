package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The detained person went back into the custody of the other side. UNCAC 46(11)(b). */
public record DetainedPersonReturned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements OutgoingEvent {}
