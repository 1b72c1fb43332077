package rogatory.mla.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ConfidentialityRequested}, UNCAC 46(20). */
public record RequestConfidentiality(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements UseCommand {}
