package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Whether to take over criminal proceedings of the other State was considered. UNCAC 47. */
public record ProceedingsTransferConsidered(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean takenOver,
        @Nullable String note)
        implements MannerEvent {
    public ProceedingsTransferConsidered {
        items = Lists.kept(items);
    }
}
