package rogatory.outgoing.write.results;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.outgoing.events.ConfirmationOfUsefulness}. */
public record ConfirmUsefulness(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean used,
        boolean convicted,
        boolean recovered,
        @Nullable String note)
        implements ResultsCommand {}
