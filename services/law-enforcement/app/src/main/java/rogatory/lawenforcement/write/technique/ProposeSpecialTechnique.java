package rogatory.lawenforcement.write.technique;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.SpecialTechniqueProposed}, UNCAC 50(1). */
public record ProposeSpecialTechnique(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("assistance-lec") String technique,
        @Nullable String note)
        implements TechniqueCommand {}
