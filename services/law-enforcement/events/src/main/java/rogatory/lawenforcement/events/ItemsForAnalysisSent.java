package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Items or substances were sent for analysis or investigation. UNCAC 48(1)(c). */
public record ItemsForAnalysisSent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String what,
        @Nullable String note) implements LawEnforcementEvent {}
