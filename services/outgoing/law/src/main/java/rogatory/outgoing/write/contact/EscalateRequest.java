package rogatory.outgoing.write.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.Escalated}. */
public record EscalateRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("escalation") String to,
        @Nullable String note)
        implements ContactCommand {}
