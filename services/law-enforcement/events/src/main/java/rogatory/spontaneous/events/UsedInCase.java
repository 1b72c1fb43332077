package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The information was used in a case of the recipient. */
public record UsedInCase(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean asEvidence,
        boolean forAnotherPurpose,
        @Nullable String evidence,
        @Nullable String note)
        implements SpontaneousEvent {}
