package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We accepted conditions, which bind us; none named means all that were put. UNCAC 46(26). */
public record ConditionsAccepted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> conditions,
        @Nullable String note) implements OutgoingEvent {
    public ConditionsAccepted {
        conditions = Lists.kept(conditions);
    }
}
