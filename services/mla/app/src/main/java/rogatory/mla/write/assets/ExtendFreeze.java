package rogatory.mla.write.assets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.FreezeExtended}, UNCAC 54(2). */
public record ExtendFreeze(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable LocalDate until,
        @Nullable String note)
        implements AssetsCommand {}
