package rogatory.outgoing.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side announced substantial or extraordinary costs. UNCAC 46(28). */
public record ForeignCostNotified(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        String evidence,
        @Nullable String note)
        implements Asserted {}
