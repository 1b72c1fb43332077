package rogatory.outgoing.write.arrest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ProvisionalArrestSought}, UNCAC 44(10). */
public record SeekProvisionalArrest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ArrestCommand {}
