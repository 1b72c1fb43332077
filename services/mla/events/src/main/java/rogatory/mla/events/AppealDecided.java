package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** An appeal was decided. */
public record AppealDecided(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements MlaEvent {
    public AppealDecided {
        items = Lists.kept(items);
    }
}
