package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side was told that items take a request for mutual legal assistance. UNCAC 46(3). */
public record MlaRequiredNotified(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        String reason,
        @Nullable String note)
        implements LawEnforcementEvent {
    public MlaRequiredNotified {
        items = Lists.kept(items);
    }
}
