package rogatory.lawenforcement.write.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.HoldLifted}. */
public record LiftHold(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements WorkCommand {}
