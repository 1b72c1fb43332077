package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side limited the use of what it gives. UNCAC 46(19). */
public record UseRestrictionImposed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        String evidence,
        @Nullable String note)
        implements Asserted {}
