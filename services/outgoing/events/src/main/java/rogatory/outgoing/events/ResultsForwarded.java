package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Results went on to the domestic authority that had asked. */
public record ResultsForwarded(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements OutgoingEvent {
    public ResultsForwarded {
        items = Lists.kept(items);
    }
}
