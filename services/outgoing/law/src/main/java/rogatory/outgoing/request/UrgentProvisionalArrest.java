package rogatory.outgoing.request;

import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/** A person is taken into custody before the papers come only where the circumstances are urgent, UNCAC 44(10). */
public record UrgentProvisionalArrest(boolean sought, boolean urgent) {

    public Optional<Decision<OutgoingEvent>> check() {
        return !sought || urgent
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "provisional-arrest-when-urgent",
                        "a person is taken into custody before the papers come only where the circumstances are urgent:"
                                + " urgency must be U2 or U3; otherwise send the request with its papers",
                        "UNCAC 44(10)"));
    }
}
