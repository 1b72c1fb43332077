package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** We withdrew the request, or some items of it. UNCAC 46(24). */
public record RequestWithdrawn(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements OutgoingEvent {
    public RequestWithdrawn {
        items = Lists.kept(items);
    }
}
