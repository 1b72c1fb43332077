package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Confiscation was ordered. UNCAC 54(1), 55(1)(a). */
public record ConfiscationOrdered(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements AssetEvent {
    public ConfiscationOrdered {
        items = Lists.kept(items);
    }
}
