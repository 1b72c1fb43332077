package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side was asked to present its views and information. UNCAC 44(17). */
public record ConsultationOpened(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String purpose,
        @Nullable String note) implements ExtraditionEvent {}
