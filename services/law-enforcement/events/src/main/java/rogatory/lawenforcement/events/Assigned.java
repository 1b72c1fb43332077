package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** An agency was given the enquiry to answer. */
public record Assigned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String agency,
        @Nullable String note) implements LawEnforcementEvent {}
