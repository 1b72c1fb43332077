package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side was told that a freeze may be lifted, and could give its reasons against it. UNCAC 55(8). */
public record FreezeLiftNoticeGiven(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements AssetEvent {
    public FreezeLiftNoticeGiven {
        items = Lists.kept(items);
    }
}
