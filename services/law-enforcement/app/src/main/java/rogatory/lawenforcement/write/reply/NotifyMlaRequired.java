package rogatory.lawenforcement.write.reply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.MlaRequiredNotified}, UNCAC 46(3). */
public record NotifyMlaRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @CodeOf("mla-required-reason") String reason,
        @Nullable String note)
        implements ReplyCommand {}
