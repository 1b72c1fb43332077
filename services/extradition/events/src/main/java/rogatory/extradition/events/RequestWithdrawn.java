package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side withdrew its request. */
public record RequestWithdrawn(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ExtraditionEvent {}
