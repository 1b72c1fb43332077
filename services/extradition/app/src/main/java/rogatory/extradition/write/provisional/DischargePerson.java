package rogatory.extradition.write.provisional;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.PersonDischarged}. */
public record DischargePerson(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ProvisionalCommand {}
