package rogatory.outgoing.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignConsented}, UNCAC 44(9). */
public record ReportPersonConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements SurrenderCommand {}
