package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We asked to prosecute for more than was granted. */
public record SpecialtyWaiverSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements OutgoingEvent {}
