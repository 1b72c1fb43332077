package rogatory.outgoing.request;

import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/** What did not come can be neither passed on nor used. */
public record SomethingWasReceived(OutgoingRequest request) {

    public Optional<Decision<OutgoingEvent>> check() {
        boolean received = request.state() == OutgoingState.PARTIAL_RESULTS
                || request.items().stream().anyMatch(item -> item.fate().executed());
        return received
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "something-was-received",
                        "no results are on file; record first what came from the other side",
                        "practice"));
    }
}
