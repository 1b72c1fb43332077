package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We asked for consent to use what we received for another purpose. UNCAC 46(19). */
public record UseConsentSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String purpose,
        @Nullable String note) implements OutgoingEvent {}
