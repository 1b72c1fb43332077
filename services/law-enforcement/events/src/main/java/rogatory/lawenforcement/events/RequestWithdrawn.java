package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side withdrew the enquiry, or some of its items. */
public record RequestWithdrawn(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements LawEnforcementEvent {
    public RequestWithdrawn {
        items = Lists.kept(items);
    }
}
