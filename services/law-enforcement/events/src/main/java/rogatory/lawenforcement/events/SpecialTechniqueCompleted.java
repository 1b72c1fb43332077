package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A special investigative technique came to its end. UNCAC 50(1). */
public record SpecialTechniqueCompleted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String technique,
        @Nullable String note) implements LawEnforcementEvent {}
