package rogatory.extradition.write.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.ConsultationOpened}, UNCAC 44(17). */
public record OpenConsultation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("consultation-purpose") String purpose,
        @Nullable String note)
        implements ConsultationCommand {}
