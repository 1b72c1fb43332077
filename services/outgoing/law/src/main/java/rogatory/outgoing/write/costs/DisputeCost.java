package rogatory.outgoing.write.costs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.CostDisputed}, UNCAC 46(28). */
public record DisputeCost(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements CostsCommand {}
