package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A person under safe conduct was officially told that the presence is no longer required; days to leave are agreed or 15. UNCAC 46(27). */
public record PresenceNoLongerRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable Integer agreedDays,
        @Nullable String note)
        implements PersonEvent {
    public PresenceNoLongerRequired {
        items = Lists.kept(items);
    }
}
