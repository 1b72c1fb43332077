package rogatory.extradition.write.provisional;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.ProvisionalArrestMade}, UNCAC 44(10). */
public record MakeProvisionalArrest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        int papersWithinDays,
        @Nullable String note) implements ProvisionalCommand {}
