package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The person agreed to be surrendered. UNCAC 44(9). */
public record ConsentGiven(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ExtraditionEvent {}
