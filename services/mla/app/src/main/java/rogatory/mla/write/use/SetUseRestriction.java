package rogatory.mla.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.UseRestrictionSet}, UNCAC 46(19). */
public record SetUseRestriction(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable String note) implements UseCommand {}
