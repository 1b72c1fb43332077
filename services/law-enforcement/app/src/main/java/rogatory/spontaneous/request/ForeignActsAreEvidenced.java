package rogatory.spontaneous.request;

import java.util.Optional;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.vocabulary.Decision;

/** What the recipient abroad did with our information is reported to us, and the record says how. */
public record ForeignActsAreEvidenced(SpontaneousInformation file, ActOfTheRecipient act) {

    public static final String RULE = "foreign-acts-are-evidenced";

    public Optional<Decision<SpontaneousEvent>> check() {
        if (file.incoming()) {
            return act.evidence() == null
                    ? Optional.empty()
                    : refuse("the information came to us, so this is our own act; leave the evidence out");
        }
        return act.evidence() == null
                ? refuse("the other State did this; say in the evidence how it is known, such as by LETTER")
                : Optional.empty();
    }

    private static Optional<Decision<SpontaneousEvent>> refuse(String because) {
        return Optional.of(Decision.refused(RULE, because, "practice"));
    }
}
