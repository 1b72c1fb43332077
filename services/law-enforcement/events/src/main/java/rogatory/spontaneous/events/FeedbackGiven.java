package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The recipient told the giver what became of the information. */
public record FeedbackGiven(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean used,
        boolean caseOpened,
        boolean recovered,
        @Nullable String evidence,
        @Nullable String note)
        implements SpontaneousEvent {}
