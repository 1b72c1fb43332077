package rogatory.spontaneous.write.exculpatory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.request.ActOfTheRecipient;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.spontaneous.events.ExculpatoryUseNotified}, UNCAC 46(5). */
public record NotifyExculpatoryUse(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements ExculpatoryCommand, ActOfTheRecipient {}
