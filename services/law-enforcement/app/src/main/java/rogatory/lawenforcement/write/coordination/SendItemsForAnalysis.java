package rogatory.lawenforcement.write.coordination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.ItemsForAnalysisSent}, UNCAC 48(1)(c). */
public record SendItemsForAnalysis(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String what,
        @Nullable String note) implements CoordinationCommand {}
