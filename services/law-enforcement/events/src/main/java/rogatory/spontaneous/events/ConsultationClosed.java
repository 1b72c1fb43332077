package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The consultation on the exculpatory disclosure came to its end. UNCAC 46(5). */
public record ConsultationClosed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements SpontaneousEvent {}
