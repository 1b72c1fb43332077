package rogatory.mla.write.execution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ResultsTransmitted}, UNCAC 46(24). */
public record TransmitResults(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable @CodeOf("channel") String channel,
        @Nullable Money money,
        @Nullable String note)
        implements ExecutionCommand {}
