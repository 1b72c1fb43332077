package rogatory.outgoing.write.persons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.DetainedPersonReceived}, UNCAC 46(10). */
public record ReceiveDetainedPerson(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean personConsents,
        @Nullable LocalDate returnBy,
        @Nullable String note)
        implements PersonsCommand {}
