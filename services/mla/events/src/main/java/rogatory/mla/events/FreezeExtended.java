package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A freeze was extended. UNCAC 54(2). */
public record FreezeExtended(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable LocalDate until,
        @Nullable String note)
        implements AssetEvent {
    public FreezeExtended {
        items = Lists.kept(items);
    }
}
