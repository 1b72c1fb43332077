package rogatory.mla.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.UseConsentGiven}, UNCAC 46(19). */
public record GiveUseConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements UseCommand {}
