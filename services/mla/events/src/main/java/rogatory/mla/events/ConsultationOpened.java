package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The two sides began to consult. UNCAC 46(26), 46(28), 46(19). */
public record ConsultationOpened(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String purpose,
        @Nullable String note) implements MlaEvent {}
