package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We declined conditions; none named means all that were put. UNCAC 46(26). */
public record ConditionsDeclined(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> conditions,
        @Nullable String note) implements OutgoingEvent {
    public ConditionsDeclined {
        conditions = Lists.kept(conditions);
    }
}
