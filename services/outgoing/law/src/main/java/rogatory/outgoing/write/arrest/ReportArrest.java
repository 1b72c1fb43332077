package rogatory.outgoing.write.arrest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignArrestMade}, UNCAC 44(10). */
public record ReportArrest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable Integer papersWithinDays,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ArrestCommand {}
