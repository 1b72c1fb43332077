package rogatory.lawenforcement.events;

import java.time.LocalDate;
import rogatory.vocabulary.Observation;
import rogatory.vocabulary.Precision;

/** What was noted of the cooperation is taken back. */
public record ObservationWithdrawn(
        String requestId, LocalDate occurredOn, Precision precision, String code, String reason)
        implements LawEnforcementEvent, Observation {

    @Override
    public boolean noted() {
        return false;
    }
}
