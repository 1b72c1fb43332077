package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The file was closed; the outcome follows from its items and is not typed in. */
public record RequestClosed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String outcome,
        @Nullable String note) implements LawEnforcementEvent {}
