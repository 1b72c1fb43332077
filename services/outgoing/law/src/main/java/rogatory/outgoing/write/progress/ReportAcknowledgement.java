package rogatory.outgoing.write.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignAcknowledged}. */
public record ReportAcknowledgement(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String partnerRef,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ProgressCommand {}
