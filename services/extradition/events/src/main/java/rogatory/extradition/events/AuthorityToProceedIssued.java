package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The central authority let the matter go on to arrest and court. */
public record AuthorityToProceedIssued(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements ExtraditionEvent {}
