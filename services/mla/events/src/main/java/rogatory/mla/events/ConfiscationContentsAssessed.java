package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A request for confiscation was held against the contents it must have. UNCAC 55(3). */
public record ConfiscationContentsAssessed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> missing,
        @Nullable String note)
        implements RecoveryEvent {
    public ConfiscationContentsAssessed {
        items = Lists.kept(items);
        missing = Lists.kept(missing);
    }
}
