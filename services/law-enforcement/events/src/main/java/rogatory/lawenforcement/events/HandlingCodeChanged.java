package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** It was stated anew how the information may be handled. */
public record HandlingCodeChanged(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String handlingCode,
        @Nullable String note) implements LawEnforcementEvent {}
