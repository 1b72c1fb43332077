package rogatory.mla.write.assets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.AssetsReturned}, UNCAC 57(3). */
public record ReturnAssets(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable Money money,
        @Nullable @CodeOf("return-basis") String basis,
        @Nullable String note)
        implements AssetsCommand {}
