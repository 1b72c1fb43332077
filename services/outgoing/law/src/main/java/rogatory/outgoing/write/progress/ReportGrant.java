package rogatory.outgoing.write.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignGranted}, UNCAC 46(26). */
public record ReportGrant(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> conditions,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ProgressCommand {}
