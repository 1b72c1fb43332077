package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A court heard the matter. UNCAC 44(14). */
public record HearingHeld(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ExtraditionEvent {}
