package rogatory.outgoing.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.CustodyTaken}, UNCAC 44(1). */
public record TakeCustody(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate returnBy,
        @Nullable String note)
        implements SurrenderCommand {}
