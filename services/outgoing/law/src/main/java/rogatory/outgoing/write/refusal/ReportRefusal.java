package rogatory.outgoing.write.refusal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignRefused}, UNCAC 46(23). */
public record ReportRefusal(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> grounds,
        @Nullable String reasons,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements RefusalCommand {}
