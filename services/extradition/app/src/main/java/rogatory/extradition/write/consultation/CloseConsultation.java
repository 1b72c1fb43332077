package rogatory.extradition.write.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.ConsultationClosed}, UNCAC 44(17). */
public record CloseConsultation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ConsultationCommand {}
