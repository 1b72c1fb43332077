package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side confirmed that it has the request. */
public record ForeignAcknowledged(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String partnerRef,
        String evidence,
        @Nullable String note)
        implements Asserted {}
