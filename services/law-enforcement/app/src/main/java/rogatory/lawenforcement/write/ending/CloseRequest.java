package rogatory.lawenforcement.write.ending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.RequestClosed}. */
public record CloseRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements EndingCommand {}
