package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Staff or experts were exchanged. UNCAC 48(1)(e). */
public record StaffExchange(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements LawEnforcementEvent {}
