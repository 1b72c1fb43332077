package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person was found in the partner State. UNCAC 44(1). */
public record LocatedAbroad(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String evidence,
        @Nullable String note) implements Asserted {}
