package rogatory.lawenforcement.write.technique;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.SpecialTechniqueAuthorised}, UNCAC 50(2), 50(3). */
public record AuthoriseSpecialTechnique(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("assistance-lec") String technique,
        @CodeOf("legal-basis") String legalBasis,
        @Nullable String agreement,
        @Nullable @CodeOf("controlled-delivery-method") String deliveryMethod,
        @Nullable LocalDate reviewOn,
        @Nullable String note)
        implements TechniqueCommand {}
