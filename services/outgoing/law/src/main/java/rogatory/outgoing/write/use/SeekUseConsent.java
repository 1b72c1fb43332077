package rogatory.outgoing.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.UseConsentSought}, UNCAC 46(19). */
public record SeekUseConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String purpose,
        @Nullable String note) implements UseCommand {}
