package rogatory.mla.write.manner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ProceedingsTransferConsidered}, UNCAC 47. */
public record ConsiderProceedingsTransfer(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean takenOver,
        @Nullable String note)
        implements MannerCommand {}
