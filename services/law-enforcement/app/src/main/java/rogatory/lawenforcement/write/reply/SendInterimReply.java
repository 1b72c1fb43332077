package rogatory.lawenforcement.write.reply;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.InterimReply}. */
public record SendInterimReply(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ReplyCommand {}
