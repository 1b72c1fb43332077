package rogatory.mla.write.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ConsultationClosed}, UNCAC 46(26). */
public record CloseConsultation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        boolean conditionsAccepted,
        @Nullable String note) implements ConsultationCommand {}
