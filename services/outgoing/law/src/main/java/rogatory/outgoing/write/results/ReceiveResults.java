package rogatory.outgoing.write.results;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ResultsReceived}. */
public record ReceiveResults(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean nil,
        @Nullable Money money,
        @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ResultsCommand {}
