package rogatory.extradition.write.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.AppealDecided}. */
public record DecideAppeal(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements CourtCommand {}
