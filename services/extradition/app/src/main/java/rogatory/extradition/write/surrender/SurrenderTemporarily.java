package rogatory.extradition.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.TemporarySurrender}. */
public record SurrenderTemporarily(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate returnDue,
        @Nullable String note)
        implements SurrenderCommand {}
