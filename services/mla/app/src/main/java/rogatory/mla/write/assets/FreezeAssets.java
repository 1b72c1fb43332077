package rogatory.mla.write.assets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.AssetsFrozen}, UNCAC 54(2), 55(2). */
public record FreezeAssets(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable Money money,
        @Nullable LocalDate until,
        @Nullable String note)
        implements AssetsCommand {}
