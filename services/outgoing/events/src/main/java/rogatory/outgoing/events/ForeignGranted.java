package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side agreed to help, perhaps on conditions; no items named means all that wait. UNCAC 46(26). */
public record ForeignGranted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> conditions,
        String evidence,
        @Nullable String note)
        implements Asserted {
    public ForeignGranted {
        items = Lists.kept(items);
        conditions = Lists.kept(conditions);
    }
}
