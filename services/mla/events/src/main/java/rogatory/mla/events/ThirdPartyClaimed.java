package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Somebody claims rights in the assets in good faith. UNCAC 55(9), 57(2). */
public record ThirdPartyClaimed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements RecoveryEvent {
    public ThirdPartyClaimed {
        items = Lists.kept(items);
    }
}
