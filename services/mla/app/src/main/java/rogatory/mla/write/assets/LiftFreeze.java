package rogatory.mla.write.assets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.FreezeLifted}, UNCAC 55(7), 55(8). */
public record LiftFreeze(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String noticeWaivedBecause,
        @Nullable String note)
        implements AssetsCommand {}
