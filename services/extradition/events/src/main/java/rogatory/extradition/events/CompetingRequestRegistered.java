package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Another State asked for the same person. */
public record CompetingRequestRegistered(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String competitor,
        @Nullable String otherRef,
        @Nullable String note)
        implements ExtraditionEvent {}
