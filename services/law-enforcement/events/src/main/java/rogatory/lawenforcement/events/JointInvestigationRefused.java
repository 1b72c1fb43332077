package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A joint investigation was refused. UNCAC 49. */
public record JointInvestigationRefused(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements LawEnforcementEvent {}
