package rogatory.vocabulary.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/**
 * Asks to record that a particular of the receipt was written down wrongly.
 *
 * @param from what is on file now; null where nothing is
 */
public record CorrectRecord(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String field,
        @Nullable String from,
        String to,
        String reason)
        implements RecordCommand {}
