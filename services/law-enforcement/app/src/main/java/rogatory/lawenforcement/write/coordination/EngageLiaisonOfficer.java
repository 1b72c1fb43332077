package rogatory.lawenforcement.write.coordination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.LiaisonOfficerEngaged}, UNCAC 48(1)(e). */
public record EngageLiaisonOfficer(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String posting,
        @Nullable String note) implements CoordinationCommand {}
