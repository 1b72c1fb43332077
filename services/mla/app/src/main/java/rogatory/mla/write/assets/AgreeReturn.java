package rogatory.mla.write.assets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ReturnAgreed}, UNCAC 57(5). */
public record AgreeReturn(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable Money money,
        @Nullable String note)
        implements AssetsCommand {}
