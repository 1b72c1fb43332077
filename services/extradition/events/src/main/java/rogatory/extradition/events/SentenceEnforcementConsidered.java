package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** It was considered to enforce the foreign sentence of a national who is not extradited. UNCAC 44(13). */
public record SentenceEnforcementConsidered(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean takenOver,
        @Nullable String note) implements ExtraditionEvent {}
