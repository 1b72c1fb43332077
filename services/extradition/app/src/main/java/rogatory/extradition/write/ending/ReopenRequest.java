package rogatory.extradition.write.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.RequestReopened}. */
public record ReopenRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("reopening-reason-ext") String reason,
        @Nullable String note)
        implements EndingCommand {}
