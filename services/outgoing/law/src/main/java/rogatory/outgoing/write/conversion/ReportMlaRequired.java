package rogatory.outgoing.write.conversion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignMlaRequired}, UNCAC 46(1). */
public record ReportMlaRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("mla-required-reason") String reason,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ConversionCommand {}
