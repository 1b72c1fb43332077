package rogatory.vocabulary.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/**
 * Asks to record what somebody who works on the file observes: a challenge, a good practice, a need of technical assistance
 * (UNCAC 60).
 */
public record NoteObservation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("observation") String code,
        @Nullable String note)
        implements RecordCommand {}
