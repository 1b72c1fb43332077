package rogatory.mla.write.manner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.RecordsClassified}, UNCAC 46(29). */
public record ClassifyRecords(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean publicRecords,
        @Nullable String note)
        implements MannerCommand {}
