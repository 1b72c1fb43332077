package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Safe conduct is over: the person left, or stayed although there was time to leave. UNCAC 46(27). */
public record SafeConductEnded(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean left,
        @Nullable String note)
        implements PersonEvent {
    public SafeConductEnded {
        items = Lists.kept(items);
    }
}
