package rogatory.outgoing.write.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignPostponed}, UNCAC 46(25). */
public record ReportPostponement(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String reason,
        @Nullable LocalDate reviewOn,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ProgressCommand {}
