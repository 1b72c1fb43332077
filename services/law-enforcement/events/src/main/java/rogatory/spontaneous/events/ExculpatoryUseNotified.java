package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The recipient told the giver that it discloses, or disclosed, information that is exculpatory to an accused person. UNCAC 46(5). */
public record ExculpatoryUseNotified(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String evidence,
        @Nullable String note) implements SpontaneousEvent {}
