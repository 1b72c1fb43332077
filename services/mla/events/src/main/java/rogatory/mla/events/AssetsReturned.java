package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Assets were returned. UNCAC 57(3). */
public record AssetsReturned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String basis,
        @Nullable String note)
        implements AssetEvent {
    public AssetsReturned {
        items = Lists.kept(items);
    }
}
