package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The two sides agreed on the disposal of assets. UNCAC 57(5). */
public record ReturnAgreed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements AssetEvent {
    public ReturnAgreed {
        items = Lists.kept(items);
    }
}
