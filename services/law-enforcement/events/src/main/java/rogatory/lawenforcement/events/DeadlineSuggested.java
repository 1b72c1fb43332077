package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side suggested a deadline. */
public record DeadlineSuggested(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        LocalDate deadline,
        @Nullable String note) implements LawEnforcementEvent {}
