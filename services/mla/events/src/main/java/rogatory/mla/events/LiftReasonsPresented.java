package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side gave its reasons for keeping a measure in place. UNCAC 55(8). */
public record LiftReasonsPresented(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements RecoveryEvent {
    public LiftReasonsPresented {
        items = Lists.kept(items);
    }
}
