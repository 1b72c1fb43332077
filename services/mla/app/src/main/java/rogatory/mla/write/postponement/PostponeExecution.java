package rogatory.mla.write.postponement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ExecutionPostponed}, UNCAC 46(25). */
public record PostponeExecution(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("postponement-reason") String reason,
        @Nullable LocalDate reviewOn,
        @Nullable String consultationWaivedBecause,
        @Nullable String note)
        implements PostponementCommand {}
