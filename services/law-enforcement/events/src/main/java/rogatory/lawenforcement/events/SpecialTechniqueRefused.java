package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A special investigative technique was refused. UNCAC 50(3). */
public record SpecialTechniqueRefused(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String technique,
        @Nullable String note) implements LawEnforcementEvent {}
