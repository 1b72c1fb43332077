package rogatory.outgoing.write.assurance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.AssurancesSoughtOfUs}, UNCAC 44(14). */
public record ReportAssurancesSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("assurance") List<String> assurances,
        @Nullable LocalDate answerDue,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements AssuranceCommand {}
