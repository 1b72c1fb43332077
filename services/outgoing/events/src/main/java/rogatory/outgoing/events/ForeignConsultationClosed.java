package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The consultation is over. UNCAC 46(26), 44(17). */
public record ForeignConsultationClosed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String evidence,
        @Nullable String note) implements Asserted {}
