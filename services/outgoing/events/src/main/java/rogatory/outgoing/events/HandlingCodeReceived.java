package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side said how its information may be handled. */
public record HandlingCodeReceived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String handlingCode,
        String evidence,
        @Nullable String note)
        implements Asserted {}
