package rogatory.extradition.write.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.ConsentRevoked}. */
public record RevokeConsent(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ConsentCommand {}
