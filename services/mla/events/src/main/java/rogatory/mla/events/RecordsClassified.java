package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The records asked for are open to the general public, or they are not. UNCAC 46(29). */
public record RecordsClassified(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean publicRecords,
        @Nullable String note)
        implements MannerEvent {
    public RecordsClassified {
        items = Lists.kept(items);
    }
}
