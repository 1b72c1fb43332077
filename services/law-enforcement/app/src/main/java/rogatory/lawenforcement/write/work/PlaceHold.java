package rogatory.lawenforcement.write.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.HoldPlaced}. */
public record PlaceHold(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate reviewOn,
        @Nullable String note)
        implements WorkCommand {}
