package rogatory.mla.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ExculpatoryDisclosureNotified}, UNCAC 46(19). */
public record NotifyExculpatoryDisclosure(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String notInAdvanceBecause,
        @Nullable String note)
        implements UseCommand {}
