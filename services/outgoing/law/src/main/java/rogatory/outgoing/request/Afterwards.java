package rogatory.outgoing.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is owed after the surrender, or after a refusal.
 *
 * @param waiversPending waivers of specialty asked for and not decided
 * @param returnBy when the person is due back to serve the sentence, UNCAC 44(12)
 * @param returned the person went back
 * @param prosecutedAbroad the other side submitted its own national for prosecution, UNCAC 44(11)
 */
public record Afterwards(int waiversPending, @Nullable LocalDate returnBy, boolean returned, boolean prosecutedAbroad) {

    static final Afterwards NONE = new Afterwards(0, null, false, false);

    Afterwards waivers(int more) {
        return new Afterwards(Math.max(0, waiversPending + more), returnBy, returned, prosecutedAbroad);
    }

    Afterwards surrendered(@Nullable LocalDate until) {
        return new Afterwards(waiversPending, until, false, prosecutedAbroad);
    }

    Afterwards personReturned() {
        return new Afterwards(waiversPending, returnBy, true, prosecutedAbroad);
    }

    Afterwards prosecuted() {
        return new Afterwards(waiversPending, returnBy, returned, true);
    }
}
