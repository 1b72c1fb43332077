package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Assets were identified or traced. UNCAC 55(2). */
public record AssetsTraced(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements AssetEvent {
    public AssetsTraced {
        items = Lists.kept(items);
    }
}
