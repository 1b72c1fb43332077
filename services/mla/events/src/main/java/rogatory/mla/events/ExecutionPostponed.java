package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Execution was put off because it interferes with an ongoing proceeding. UNCAC 46(25). */
public record ExecutionPostponed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        @Nullable LocalDate reviewOn,
        @Nullable String consultationWaivedBecause,
        @Nullable String note)
        implements MlaEvent {}
