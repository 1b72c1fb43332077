package rogatory.outgoing.write.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignEvidentialUseConsentGiven}. */
public record ReportEvidentialUseConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements HandlingCommand {}
