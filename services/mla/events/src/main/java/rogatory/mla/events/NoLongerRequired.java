package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side told that help is no longer needed, or not for these items. UNCAC 46(24). */
public record NoLongerRequired(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements MlaEvent {
    public NoLongerRequired {
        items = Lists.kept(items);
    }
}
