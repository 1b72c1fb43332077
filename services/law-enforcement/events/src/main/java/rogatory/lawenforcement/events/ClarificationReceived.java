package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side answered; {@code partial} where something is still missing. */
public record ClarificationReceived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean partial,
        @Nullable String note) implements LawEnforcementEvent {}
