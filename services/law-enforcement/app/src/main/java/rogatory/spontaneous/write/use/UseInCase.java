package rogatory.spontaneous.write.use;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.request.ActOfTheRecipient;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.spontaneous.events.UsedInCase}. */
public record UseInCase(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean asEvidence,
        boolean forAnotherPurpose,
        @Nullable @CodeOf("foreign-evidence") String evidence,
        @Nullable String note)
        implements UseCommand, ActOfTheRecipient {}
