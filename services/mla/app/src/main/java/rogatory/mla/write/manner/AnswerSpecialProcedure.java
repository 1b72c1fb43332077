package rogatory.mla.write.manner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.SpecialProcedureAnswered}, UNCAC 46(17). */
public record AnswerSpecialProcedure(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean followed,
        @Nullable String reasons,
        @Nullable String note)
        implements MannerCommand {}
