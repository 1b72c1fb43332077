package rogatory.lawenforcement.write.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.DeadlineRevised}. */
public record ReviseDeadline(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        LocalDate deadline,
        @Nullable String note) implements ContactCommand {}
