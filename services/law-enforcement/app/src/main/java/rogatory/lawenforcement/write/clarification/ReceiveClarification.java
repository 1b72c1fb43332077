package rogatory.lawenforcement.write.clarification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.ClarificationReceived}. */
public record ReceiveClarification(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean partial,
        @Nullable String note) implements ClarificationCommand {}
