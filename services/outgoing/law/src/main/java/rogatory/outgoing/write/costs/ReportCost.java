package rogatory.outgoing.write.costs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ForeignCostNotified}, UNCAC 46(28). */
public record ReportCost(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable Money money,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements CostsCommand {}
