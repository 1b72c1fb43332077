package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

/** The items were refused, the others were not. UNCAC 46(21), 46(23). */
public record ItemRefused(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> grounds,
        String reasons,
        Holder decidedBy,
        @Nullable String consultationWaivedBecause)
        implements MlaEvent {
    public ItemRefused {
        items = Lists.kept(items);
        grounds = Lists.kept(grounds);
    }
}
