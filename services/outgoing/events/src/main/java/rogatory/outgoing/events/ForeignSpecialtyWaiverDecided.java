package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side decided on prosecution for more than was granted. */
public record ForeignSpecialtyWaiverDecided(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean denied,
        String evidence,
        @Nullable String note)
        implements Asserted {}
