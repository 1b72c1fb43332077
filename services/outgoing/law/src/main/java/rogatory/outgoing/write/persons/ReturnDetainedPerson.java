package rogatory.outgoing.write.persons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.DetainedPersonReturned}, UNCAC 46(11)(b). */
public record ReturnDetainedPerson(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements PersonsCommand {}
