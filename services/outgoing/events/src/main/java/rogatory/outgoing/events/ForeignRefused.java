package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side refused the items named, or where none is named what was still open. UNCAC 46(23). */
public record ForeignRefused(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> grounds,
        @Nullable String reasons,
        String evidence,
        @Nullable String note)
        implements Asserted {
    public ForeignRefused {
        items = Lists.kept(items);
        grounds = Lists.kept(grounds);
    }
}
