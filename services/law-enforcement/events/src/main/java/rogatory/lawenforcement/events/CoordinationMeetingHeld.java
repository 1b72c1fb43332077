package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The authorities met to coordinate. UNCAC 48(1)(e). */
public record CoordinationMeetingHeld(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements LawEnforcementEvent {}
