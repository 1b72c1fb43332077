package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Passing on was allowed, or denied. */
public record ReExtraditionDecided(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean denied,
        @Nullable String note) implements ExtraditionEvent {}
