package rogatory.spontaneous.write.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.request.ActOfTheRecipient;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.spontaneous.events.FeedbackGiven}. */
public record GiveFeedback(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean used,
        boolean caseOpened,
        boolean recovered,
        @Nullable @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements FeedbackCommand, ActOfTheRecipient {}
