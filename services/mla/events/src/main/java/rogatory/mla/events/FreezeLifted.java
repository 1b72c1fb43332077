package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A freeze was lifted. UNCAC 55(7), 55(8). */
public record FreezeLifted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String noticeWaivedBecause,
        @Nullable String note)
        implements AssetEvent {
    public FreezeLifted {
        items = Lists.kept(items);
    }
}
