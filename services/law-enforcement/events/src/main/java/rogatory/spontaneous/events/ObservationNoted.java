package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Observation;
import rogatory.vocabulary.Precision;

/** Somebody who works on the file noted a challenge, a good practice or a need of technical assistance. */
public record ObservationNoted(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String code,
        @Nullable String note) implements SpontaneousEvent, Observation {

    @Override
    public boolean noted() {
        return true;
    }
}
