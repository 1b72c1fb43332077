package rogatory.outgoing.write.clarification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ClarificationSent}, UNCAC 46(16). */
public record SendClarification(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean partial,
        @Nullable String note) implements ClarificationCommand {}
