package rogatory.outgoing.request;

import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/** Before the papers are sent, a person held abroad is surrendered only with that person's consent, UNCAC 44(9). */
public record GrantBeforePapers(OutgoingRequest request) {

    public Optional<Decision<OutgoingEvent>> check() {
        return request.state() != OutgoingState.PROVISIONALLY_ARRESTED
                        || request.course().search().consents()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "consent-or-papers",
                        "the papers were not sent, and the person is not on file as consenting; record which of the two"
                                + " came first",
                        "UNCAC 44(9)"));
    }
}
