package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Confiscated assets were sold. UNCAC 57(4). */
public record AssetsSold(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements AssetEvent {
    public AssetsSold {
        items = Lists.kept(items);
    }
}
