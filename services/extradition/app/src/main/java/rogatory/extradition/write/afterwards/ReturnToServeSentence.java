package rogatory.extradition.write.afterwards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.ReturnedToServeSentence}, UNCAC 44(12). */
public record ReturnToServeSentence(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements AfterwardsCommand {}
