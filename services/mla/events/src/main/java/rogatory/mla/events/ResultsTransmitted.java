package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Results of the items left for the requesting side. UNCAC 46(24). */
public record ResultsTransmitted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String channel,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements MlaEvent {
    public ResultsTransmitted {
        items = Lists.kept(items);
    }
}
