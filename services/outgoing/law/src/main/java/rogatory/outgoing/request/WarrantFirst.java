package rogatory.outgoing.request;

import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/** Nobody is looked for or arrested abroad for us before a warrant was issued or a judgment can be enforced. */
public record WarrantFirst(OutgoingRequest request) {

    public Optional<Decision<OutgoingEvent>> check() {
        return request.course().search().warrant()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "warrant-first", "no warrant or enforceable judgment is on file; record it first", "practice"));
    }
}
