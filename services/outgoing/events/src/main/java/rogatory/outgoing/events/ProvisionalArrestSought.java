package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Provisional arrest was asked for, before the papers are ready. UNCAC 44(10). */
public record ProvisionalArrestSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements OutgoingEvent {}
