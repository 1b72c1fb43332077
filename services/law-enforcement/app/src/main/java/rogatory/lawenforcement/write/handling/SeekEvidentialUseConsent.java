package rogatory.lawenforcement.write.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.EvidentialUseConsentSought}, UNCAC 46(19). */
public record SeekEvidentialUseConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String purpose,
        @Nullable String note) implements HandlingCommand {}
