package rogatory.lawenforcement.write.ending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.RequestReopened}. */
public record ReopenRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("reopening-reason-lec") String reason,
        List<Integer> items,
        @Nullable String note)
        implements EndingCommand {}
