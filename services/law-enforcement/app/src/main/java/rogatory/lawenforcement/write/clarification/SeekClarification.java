package rogatory.lawenforcement.write.clarification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.ClarificationSought}. */
public record SeekClarification(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("clarification-reason") List<String> reasons,
        @Nullable LocalDate answerDue,
        @Nullable String note)
        implements ClarificationCommand {}
