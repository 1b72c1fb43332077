package rogatory.outgoing.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the person is who is to be extradited.
 *
 * @param warrant a warrant was issued, or a judgment can be enforced
 * @param notLocated the person was looked for and not found, and not found since
 * @param arrested held abroad
 * @param papersDue the last day for our papers after a provisional arrest, UNCAC 44(10)
 * @param consents the person agrees to be surrendered, UNCAC 44(9)
 */
public record Search(
        boolean warrant,
        boolean notLocated,
        boolean arrested,
        @Nullable LocalDate papersDue,
        boolean consents) {

    static final Search NONE = new Search(false, false, false, null, false);

    Search warranted() {
        return new Search(true, notLocated, arrested, papersDue, consents);
    }

    Search found() {
        return new Search(warrant, false, arrested, papersDue, consents);
    }

    Search vain() {
        return new Search(warrant, true, arrested, papersDue, consents);
    }

    Search arrested(@Nullable LocalDate papersBy) {
        return new Search(warrant, false, true, papersBy, consents);
    }

    Search released() {
        return new Search(warrant, notLocated, false, null, consents);
    }

    Search consenting() {
        return new Search(warrant, notLocated, arrested, papersDue, true);
    }

    /** A new attempt begins with whether the person is found. */
    Search anew() {
        return new Search(warrant, false, arrested, papersDue, consents);
    }
}
