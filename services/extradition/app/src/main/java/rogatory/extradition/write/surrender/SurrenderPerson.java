package rogatory.extradition.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.PersonSurrendered}. */
public record SurrenderPerson(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements SurrenderCommand {}
