package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We asked for consent to use police information as evidence. */
public record EvidentialUseConsentSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements OutgoingEvent {}
