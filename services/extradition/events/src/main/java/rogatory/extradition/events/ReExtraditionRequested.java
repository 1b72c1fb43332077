package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side asked to pass the person on to a third State. */
public record ReExtraditionRequested(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String thirdState,
        @Nullable String note) implements ExtraditionEvent {}
