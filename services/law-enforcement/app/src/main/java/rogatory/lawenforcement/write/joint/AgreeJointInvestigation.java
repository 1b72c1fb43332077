package rogatory.lawenforcement.write.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.JointInvestigationAgreed}, UNCAC 49. */
public record AgreeJointInvestigation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("legal-basis") String legalBasis,
        @Nullable String agreement,
        @Nullable String terms,
        @Nullable String note)
        implements JointCommand {}
