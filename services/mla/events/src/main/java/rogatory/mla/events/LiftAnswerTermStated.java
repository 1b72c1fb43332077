package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side was told by when to give its reasons against lifting a measure. UNCAC 55(8). */
public record LiftAnswerTermStated(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        LocalDate answerBy,
        @Nullable String note)
        implements RecoveryEvent {
    public LiftAnswerTermStated {
        items = Lists.kept(items);
    }
}
