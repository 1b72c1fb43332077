package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Consent to another use was given. UNCAC 46(19). */
public record UseConsentGiven(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements MlaEvent {}
