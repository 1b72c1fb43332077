package rogatory.extradition.write.arrest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.BailDecided}. */
public record DecideBail(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean denied,
        @Nullable String note) implements ArrestCommand {}
