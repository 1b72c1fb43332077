package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person was handed over for a time, to be sent back. */
public record TemporarySurrender(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate returnDue,
        @Nullable String note)
        implements ExtraditionEvent {}
