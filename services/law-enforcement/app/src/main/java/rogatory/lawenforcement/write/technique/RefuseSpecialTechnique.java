package rogatory.lawenforcement.write.technique;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.SpecialTechniqueRefused}, UNCAC 50(3). */
public record RefuseSpecialTechnique(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("assistance-lec") String technique,
        @Nullable String note)
        implements TechniqueCommand {}
