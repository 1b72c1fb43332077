package rogatory.outgoing.write.persons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.SafeConductGiven}, UNCAC 46(27). */
public record GiveSafeConduct(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements PersonsCommand {}
