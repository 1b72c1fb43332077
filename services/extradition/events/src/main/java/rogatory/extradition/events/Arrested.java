package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person was arrested on the request. UNCAC 44(10). */
public record Arrested(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ExtraditionEvent {}
