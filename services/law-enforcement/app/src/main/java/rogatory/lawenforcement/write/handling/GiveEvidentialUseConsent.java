package rogatory.lawenforcement.write.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.EvidentialUseConsentGiven}. */
public record GiveEvidentialUseConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements HandlingCommand {}
