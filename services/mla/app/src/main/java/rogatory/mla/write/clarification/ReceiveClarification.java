package rogatory.mla.write.clarification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ClarificationReceived}, UNCAC 46(16). */
public record ReceiveClarification(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean partial,
        @Nullable String note) implements ClarificationCommand {}
