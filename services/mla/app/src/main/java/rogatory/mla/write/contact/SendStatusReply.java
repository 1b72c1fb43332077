package rogatory.mla.write.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.StatusReplySent}, UNCAC 46(24). */
public record SendStatusReply(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ContactCommand {}
