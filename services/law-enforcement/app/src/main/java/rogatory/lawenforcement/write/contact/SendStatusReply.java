package rogatory.lawenforcement.write.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.StatusReplySent}. */
public record SendStatusReply(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ContactCommand {}
