package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Reasonable expenses were deducted. UNCAC 57(4). */
public record CostDeducted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements AssetEvent {
    public CostDeducted {
        items = Lists.kept(items);
    }
}
