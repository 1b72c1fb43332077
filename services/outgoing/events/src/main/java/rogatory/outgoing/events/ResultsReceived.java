package rogatory.outgoing.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The last results came: nothing is open after them. */
public record ResultsReceived(
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
    public ResultsReceived {
        items = Lists.kept(items);
    }
}
