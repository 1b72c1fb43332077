package rogatory.outgoing.write.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignResumed}. */
public record ReportResumption(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ProgressCommand {}
