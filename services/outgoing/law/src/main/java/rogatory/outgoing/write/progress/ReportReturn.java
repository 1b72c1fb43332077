package rogatory.outgoing.write.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignReturned}. */
public record ReportReturn(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("return-reason") String reason,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ProgressCommand {}
