package rogatory.extradition.write.nationality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.SentenceEnforcementConsidered}, UNCAC 44(13). */
public record ConsiderSentenceEnforcement(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean takenOver,
        @Nullable String note) implements NationalityCommand {}
