package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Consent was asked for to use the information as evidence, as for another use in UNCAC 46(19). */
public record EvidentialUseConsentSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String purpose,
        @Nullable String note) implements LawEnforcementEvent {}
