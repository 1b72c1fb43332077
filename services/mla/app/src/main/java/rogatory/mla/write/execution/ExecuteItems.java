package rogatory.mla.write.execution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ItemExecuted}, UNCAC 46(17). */
public record ExecuteItems(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean nil,
        @Nullable Money money,
        boolean personConsents,
        @Nullable String note)
        implements ExecutionCommand {}
