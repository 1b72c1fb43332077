package rogatory.mla.write.ending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.RequestReopened}. */
public record ReopenRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("reopening-reason") String reason,
        List<Integer> items,
        @Nullable String note)
        implements EndingCommand {}
