package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person consented to be surrendered. UNCAC 44(9). */
public record ForeignConsented(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String evidence,
        @Nullable String note) implements Asserted {}
