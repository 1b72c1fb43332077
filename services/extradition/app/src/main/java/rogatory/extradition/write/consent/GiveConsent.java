package rogatory.extradition.write.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.ConsentGiven}, UNCAC 44(9). */
public record GiveConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ConsentCommand {}
