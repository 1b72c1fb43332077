package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side submitted its own national for prosecution instead. UNCAC 44(11). */
public record ForeignProsecutionReported(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String evidence,
        @Nullable String note) implements Asserted {}
