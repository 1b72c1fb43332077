package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A foreign order of confiscation was given effect. UNCAC 54(1)(a), 55(1)(b). */
public record OrderRecognised(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements AssetEvent {
    public OrderRecognised {
        items = Lists.kept(items);
    }
}
