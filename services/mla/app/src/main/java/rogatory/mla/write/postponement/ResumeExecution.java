package rogatory.mla.write.postponement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ExecutionResumed}, UNCAC 46(25). */
public record ResumeExecution(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements PostponementCommand {}
