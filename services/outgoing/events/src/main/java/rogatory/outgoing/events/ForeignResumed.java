package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side took a postponed matter up again. */
public record ForeignResumed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String evidence,
        @Nullable String note) implements Asserted {}
