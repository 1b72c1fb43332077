package rogatory.outgoing.request;

import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.vocabulary.Decision;

/** An oral request is for urgent circumstances, UNCAC 46(14); extradition and police cooperation have no such rule. */
public record OralOnlyWhenUrgent(Subject subject, boolean oral, boolean urgent) {

    public Optional<Decision<OutgoingEvent>> check() {
        return subject == Subject.MLA && oral && !urgent
                ? Optional.of(Decision.refused(
                        "oral-only-when-urgent",
                        "a request is made orally only in urgent circumstances: urgency must be U2 or U3; otherwise send"
                                + " it in writing",
                        "UNCAC 46(14)"))
                : Optional.empty();
    }
}
