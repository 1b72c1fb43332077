package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person was arrested abroad; before the papers are sent, they are due within days. UNCAC 44(10). */
public record ForeignArrestMade(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable Integer papersWithinDays,
        String evidence,
        @Nullable String note)
        implements Asserted {}
