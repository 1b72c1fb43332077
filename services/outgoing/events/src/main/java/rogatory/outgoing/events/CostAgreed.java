package rogatory.outgoing.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We agreed on who bears the costs. UNCAC 46(28). */
public record CostAgreed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements OutgoingEvent {}
