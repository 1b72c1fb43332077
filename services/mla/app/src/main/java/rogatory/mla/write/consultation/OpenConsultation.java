package rogatory.mla.write.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ConsultationOpened}, UNCAC 46(26), 46(28), 46(19). */
public record OpenConsultation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("consultation-purpose") String purpose,
        @Nullable String note)
        implements ConsultationCommand {}
