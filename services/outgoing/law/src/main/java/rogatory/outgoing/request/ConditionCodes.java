package rogatory.outgoing.request;

import java.util.List;
import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.vocabulary.Decision;

/** Conditions of a surrender have codes; those of assistance are in the words of the other side. */
public record ConditionCodes(Subject subject, List<String> conditions) {

    public Optional<Decision<OutgoingEvent>> check() {
        return subject == Subject.EXTRADITION
                ? new CodesOfTheList("conditions", "surrender-condition", conditions).check()
                : Optional.empty();
    }
}
