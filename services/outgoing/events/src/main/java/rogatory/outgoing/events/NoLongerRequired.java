package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We told the other side that the assistance, or some items of it, is no longer needed. UNCAC 46(24). */
public record NoLongerRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements OutgoingEvent {
    public NoLongerRequired {
        items = Lists.kept(items);
    }
}
