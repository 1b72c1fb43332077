package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The enquiry went back unexamined, which is no refusal. */
public record RequestReturned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        @Nullable String note) implements LawEnforcementEvent {}
