package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A joint investigation was agreed, under an agreement or for this case alone. UNCAC 49. */
public record JointInvestigationAgreed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String legalBasis,
        @Nullable String agreement,
        @Nullable String terms,
        @Nullable String note)
        implements LawEnforcementEvent {}
