package rogatory.outgoing.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.UsedOtherwise}, UNCAC 46(19). */
public record RecordOtherUse(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String purpose,
        boolean exculpatory,
        boolean noticeGiven,
        @Nullable String note)
        implements UseCommand {}
