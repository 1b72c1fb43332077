package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Assistance was granted for the items, perhaps on conditions that bind the requesting side. UNCAC 46(26). */
public record AssistanceGranted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> conditions,
        @Nullable String note)
        implements MlaEvent {
    public AssistanceGranted {
        items = Lists.kept(items);
        conditions = Lists.kept(conditions);
    }
}
