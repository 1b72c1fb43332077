package rogatory.outgoing.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignProsecutionReported}, UNCAC 44(11). */
public record ReportProsecutionAbroad(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements SurrenderCommand {}
