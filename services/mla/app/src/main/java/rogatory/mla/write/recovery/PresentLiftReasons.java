package rogatory.mla.write.recovery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.LiftReasonsPresented}, UNCAC 55(8). */
public record PresentLiftReasons(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements RecoveryCommand {}
