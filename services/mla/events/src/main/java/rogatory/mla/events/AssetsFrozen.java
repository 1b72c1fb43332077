package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Assets were frozen or seized. UNCAC 54(2), 55(2). */
public record AssetsFrozen(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate until,
        @Nullable String note)
        implements AssetEvent {
    public AssetsFrozen {
        items = Lists.kept(items);
    }
}
