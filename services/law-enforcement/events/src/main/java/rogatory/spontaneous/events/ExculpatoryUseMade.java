package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The recipient disclosed, in its proceedings, information that is exculpatory to an accused person. UNCAC 46(5). */
public record ExculpatoryUseMade(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean notifiedBefore,
        @Nullable String noAdvanceNoticeBecause,
        @Nullable String evidence,
        @Nullable String note)
        implements SpontaneousEvent {}
