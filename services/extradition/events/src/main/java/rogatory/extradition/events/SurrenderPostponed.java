package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The surrender that was ordered has to wait. */
public record SurrenderPostponed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String reason,
        @Nullable LocalDate reviewOn,
        @Nullable String note)
        implements ExtraditionEvent {}
