package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A claim to the assets in good faith was decided. UNCAC 55(9), 57(2). */
public record ThirdPartyClaimDecided(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean upheld,
        @Nullable String note)
        implements RecoveryEvent {
    public ThirdPartyClaimDecided {
        items = Lists.kept(items);
    }
}
