package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A special investigative technique was authorised, under an agreement or for this case alone. UNCAC 50(2), 50(3). */
public record SpecialTechniqueAuthorised(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String technique,
        String legalBasis,
        @Nullable String agreement,
        @Nullable String deliveryMethod,
        @Nullable LocalDate reviewOn,
        @Nullable String note)
        implements LawEnforcementEvent {}
