package rogatory.outgoing.write.costs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.CostAgreed}, UNCAC 46(28). */
public record AgreeCost(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable Money money,
        @Nullable String note) implements CostsCommand {}
