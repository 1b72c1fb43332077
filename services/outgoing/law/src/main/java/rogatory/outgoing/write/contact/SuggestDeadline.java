package rogatory.outgoing.write.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.DeadlineSuggested}, UNCAC 46(24). */
public record SuggestDeadline(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        LocalDate deadline,
        @Nullable String note) implements ContactCommand {}
