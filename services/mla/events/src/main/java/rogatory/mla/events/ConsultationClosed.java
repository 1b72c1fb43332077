package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The consultation ended. UNCAC 46(26). */
public record ConsultationClosed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean conditionsAccepted,
        @Nullable String note) implements MlaEvent {}
