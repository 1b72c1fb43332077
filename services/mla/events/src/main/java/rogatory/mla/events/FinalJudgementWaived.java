package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requested State returns assets without waiting for a final judgement. UNCAC 57(3)(a), 57(3)(b). */
public record FinalJudgementWaived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements RecoveryEvent {
    public FinalJudgementWaived {
        items = Lists.kept(items);
    }
}
