package rogatory.outgoing.write.persons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.PresenceNoLongerRequired}, UNCAC 46(27). */
public record EndPresence(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable LocalDate agreedEnd,
        @Nullable String note)
        implements PersonsCommand {}
