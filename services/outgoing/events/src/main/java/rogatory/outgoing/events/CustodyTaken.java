package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Our escort took the person over. UNCAC 44(1). */
public record CustodyTaken(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate returnBy,
        @Nullable String note)
        implements OutgoingEvent {}
