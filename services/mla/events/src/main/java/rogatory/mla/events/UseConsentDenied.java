package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Consent to another use was denied. UNCAC 46(19). */
public record UseConsentDenied(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements MlaEvent {}
