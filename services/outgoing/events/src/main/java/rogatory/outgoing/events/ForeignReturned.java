package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side sent the request back unexamined, which is no refusal. */
public record ForeignReturned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        String evidence,
        @Nullable String note)
        implements Asserted {}
