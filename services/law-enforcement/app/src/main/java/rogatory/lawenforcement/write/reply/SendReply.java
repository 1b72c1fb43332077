package rogatory.lawenforcement.write.reply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.ReplySent}, UNCAC 48(1)(b). */
public record SendReply(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        ReplyExtent extent,
        @Nullable @CodeOf("channel") String channel,
        @Nullable String note)
        implements ReplyCommand {}
