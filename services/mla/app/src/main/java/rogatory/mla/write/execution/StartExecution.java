package rogatory.mla.write.execution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ExecutionStarted}, UNCAC 46(17). */
public record StartExecution(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String agency,
        @Nullable String note) implements ExecutionCommand {}
