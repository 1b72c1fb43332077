package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A joint investigation was proposed. UNCAC 49. */
public record JointInvestigationProposed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements LawEnforcementEvent {}
