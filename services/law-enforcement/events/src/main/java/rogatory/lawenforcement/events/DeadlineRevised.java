package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The suggested deadline was changed. */
public record DeadlineRevised(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        LocalDate deadline,
        @Nullable String note) implements LawEnforcementEvent {}
