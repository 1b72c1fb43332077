package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A liaison officer took part. UNCAC 48(1)(e). */
public record LiaisonOfficerEngaged(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String posting,
        @Nullable String note) implements LawEnforcementEvent {}
