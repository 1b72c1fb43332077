package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Correcting;
import rogatory.vocabulary.Precision;

/** A particular of the receipt was corrected. */
public record RecordCorrected(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String field,
        @Nullable String from,
        String to,
        String reason)
        implements SpontaneousEvent, Correcting {}
