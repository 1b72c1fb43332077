package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A detained person was transferred to us, who consented to it. UNCAC 46(10). */
public record DetainedPersonReceived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean personConsents,
        @Nullable LocalDate returnBy,
        @Nullable String note)
        implements OutgoingEvent {}
