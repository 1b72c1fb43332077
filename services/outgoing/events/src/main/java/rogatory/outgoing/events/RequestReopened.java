package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A closed file was taken up again. */
public record RequestReopened(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        List<Integer> items,
        @Nullable String note)
        implements OutgoingEvent {
    public RequestReopened {
        items = Lists.kept(items);
    }
}
