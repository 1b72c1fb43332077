package rogatory.mla.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Substantial or extraordinary costs were announced. UNCAC 46(28). */
public record CostNotified(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String note)
        implements MlaEvent {}
