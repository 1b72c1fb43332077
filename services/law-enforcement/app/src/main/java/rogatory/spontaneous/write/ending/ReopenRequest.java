package rogatory.spontaneous.write.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.spontaneous.events.RequestReopened}. */
public record ReopenRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("reopening-reason-spo") String reason,
        @Nullable String note)
        implements EndingCommand {}
