package rogatory.mla.write.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.DetainedPersonReturned}, UNCAC 46(11)(b), 46(11)(c). */
public record ReturnDetainedPerson(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements PersonCommand {}
