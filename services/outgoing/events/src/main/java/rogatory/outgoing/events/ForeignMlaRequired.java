package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side can only help on a request for mutual legal assistance. UNCAC 46(1). */
public record ForeignMlaRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String reason,
        String evidence,
        @Nullable String note)
        implements Asserted {}
