package rogatory.spontaneous.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.request.ActOfTheRecipient;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** Asks to record {@link rogatory.spontaneous.events.FollowUpRequestMade}, UNCAC 46(4). */
public record MakeFollowUpRequest(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        RequestAddress to,
        @Nullable @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements UseCommand, ActOfTheRecipient {}
