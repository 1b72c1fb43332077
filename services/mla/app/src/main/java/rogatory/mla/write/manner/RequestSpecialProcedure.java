package rogatory.mla.write.manner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.SpecialProcedureRequested}, UNCAC 46(15)(d), 46(17). */
public record RequestSpecialProcedure(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        String procedure,
        @Nullable String note)
        implements MannerCommand {}
