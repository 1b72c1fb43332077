package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The giver asked to be consulted before exculpatory information is disclosed. UNCAC 46(5). */
public record ConsultationOpened(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements SpontaneousEvent {}
