package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Bail was granted, or denied. */
public record BailDecided(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean denied,
        @Nullable String note) implements ExtraditionEvent {}
