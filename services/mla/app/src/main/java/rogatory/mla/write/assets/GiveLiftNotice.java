package rogatory.mla.write.assets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.FreezeLiftNoticeGiven}, UNCAC 55(8). */
public record GiveLiftNotice(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements AssetsCommand {}
