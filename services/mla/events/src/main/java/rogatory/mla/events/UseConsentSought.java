package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Consent to another use was asked for. UNCAC 46(19). */
public record UseConsentSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String purpose,
        @Nullable String note) implements MlaEvent {}
