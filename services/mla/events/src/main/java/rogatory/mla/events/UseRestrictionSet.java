package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The use of what was transmitted was limited. UNCAC 46(19). */
public record UseRestrictionSet(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String restriction,
        @Nullable String note) implements MlaEvent {}
