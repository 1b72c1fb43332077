package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The work was set aside for a while; among law-enforcement authorities that is free. */
public record HoldPlaced(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate reviewOn,
        @Nullable String note)
        implements LawEnforcementEvent {}
