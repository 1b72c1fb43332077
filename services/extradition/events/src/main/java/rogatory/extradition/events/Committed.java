package rogatory.extradition.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A court found that the person may be extradited. */
public record Committed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String evidenceStandard,
        @Nullable String note)
        implements ExtraditionEvent {}
