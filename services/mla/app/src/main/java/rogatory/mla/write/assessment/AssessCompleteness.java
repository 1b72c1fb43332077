package rogatory.mla.write.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.CompletenessAssessed}, UNCAC 46(15). */
public record AssessCompleteness(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("completeness") List<String> missing,
        @Nullable String note)
        implements AssessmentCommand {}
