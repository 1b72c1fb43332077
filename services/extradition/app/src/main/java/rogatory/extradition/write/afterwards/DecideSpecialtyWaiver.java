package rogatory.extradition.write.afterwards;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.SpecialtyWaiverDecided}. */
public record DecideSpecialtyWaiver(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean denied,
        @Nullable String note) implements AfterwardsCommand {}
