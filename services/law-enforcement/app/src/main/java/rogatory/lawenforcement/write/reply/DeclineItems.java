package rogatory.lawenforcement.write.reply;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.Declined}. */
public record DeclineItems(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @CodeOf("ground-lec") List<String> grounds,
        @Nullable String reasons,
        @Nullable String note)
        implements ReplyCommand {}
