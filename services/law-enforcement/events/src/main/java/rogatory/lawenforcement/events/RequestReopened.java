package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** An enquiry that had come to an end was taken up again. */
public record RequestReopened(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String reason,
        List<Integer> items,
        @Nullable String note)
        implements LawEnforcementEvent {
    public RequestReopened {
        items = Lists.kept(items);
    }
}
