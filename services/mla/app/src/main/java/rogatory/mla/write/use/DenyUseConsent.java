package rogatory.mla.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.UseConsentDenied}, UNCAC 46(19). */
public record DenyUseConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements UseCommand {}
