package rogatory.outgoing.write.ending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.RequestReopened}. */
public record ReopenRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        List<Integer> items,
        @Nullable String note)
        implements EndingCommand {}
