package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The request went back unexamined; this is not a refusal. */
public record RequestReturned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        @Nullable String note) implements ExtraditionEvent {}
