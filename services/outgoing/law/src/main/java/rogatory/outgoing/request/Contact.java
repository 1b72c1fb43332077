package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.Asserted;

/**
 * What was heard of the other side. Silence is derived from it and never recorded.
 *
 * @param heardOn the day of the latest act of the other side that reached us
 * @param answered it dealt with the request, beyond confirming that it has it
 */
public record Contact(@Nullable LocalDate heardOn, boolean answered, int chasers, List<String> escalatedTo) {

    static final Contact NONE = new Contact(null, false, 0, List.of());

    /** What the media report is no word of the other side. */
    private static final String MEDIA = "MEDIA";

    Contact heard(Asserted act) {
        boolean later = heardOn == null || act.occurredOn().isAfter(heardOn);
        return act.evidence().equals(MEDIA) || !later
                ? this
                : new Contact(act.occurredOn(), answered, chasers, escalatedTo);
    }

    Contact answer() {
        return new Contact(heardOn, true, chasers, escalatedTo);
    }

    Contact chased() {
        return new Contact(heardOn, answered, chasers + 1, escalatedTo);
    }

    Contact escalated(String to) {
        return new Contact(
                heardOn,
                answered,
                chasers,
                Stream.concat(escalatedTo.stream(), Stream.of(to)).toList());
    }
}
