package rogatory.mla.write.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.SafeConductEnded}, UNCAC 46(27). */
public record EndSafeConduct(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean left,
        @Nullable String note)
        implements PersonCommand {}
