package rogatory.extradition.write.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.RecordCorrected}. */
public record CorrectRecord(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String field,
        @Nullable String from,
        String to,
        String reason)
        implements CorrectionCommand {}
