package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The items were executed; {@code nil} where nothing was found. UNCAC 46(17). */
public record ItemExecuted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean nil,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        boolean personConsents,
        @Nullable String note)
        implements MlaEvent {
    public ItemExecuted {
        items = Lists.kept(items);
    }
}
