package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A person was provisionally arrested; the papers must come within so many days. UNCAC 44(10). */
public record ProvisionalArrestMade(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        int papersWithinDays,
        @Nullable String note) implements ExtraditionEvent {}
