package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side put the matter off. UNCAC 46(25). */
public record ForeignPostponed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String reason,
        @Nullable LocalDate reviewOn,
        String evidence,
        @Nullable String note)
        implements Asserted {}
