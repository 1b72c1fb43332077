package rogatory.outgoing.write.clarification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignClarificationSought}, UNCAC 46(16). */
public record ReportClarificationSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("clarification-reason") List<String> reasons,
        @Nullable LocalDate answerDue,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ClarificationCommand {}
