package rogatory.outgoing.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Some results came; the items named are settled by them, and others remain open. */
public record PartialResultsReceived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean nil,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        String evidence,
        @Nullable String note)
        implements Asserted {
    public PartialResultsReceived {
        items = Lists.kept(items);
    }
}
