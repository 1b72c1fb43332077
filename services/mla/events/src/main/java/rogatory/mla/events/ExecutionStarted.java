package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** An agency began to execute. UNCAC 46(17). */
public record ExecutionStarted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String agency,
        @Nullable String note) implements MlaEvent {}
