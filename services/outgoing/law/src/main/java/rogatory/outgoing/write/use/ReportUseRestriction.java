package rogatory.outgoing.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.UseRestrictionImposed}, UNCAC 46(19). */
public record ReportUseRestriction(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements UseCommand {}
