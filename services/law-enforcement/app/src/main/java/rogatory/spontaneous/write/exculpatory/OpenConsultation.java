package rogatory.spontaneous.write.exculpatory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.spontaneous.events.ConsultationOpened}, UNCAC 46(5). */
public record OpenConsultation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ExculpatoryCommand {}
