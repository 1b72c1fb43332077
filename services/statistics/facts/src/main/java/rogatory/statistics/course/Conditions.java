package rogatory.statistics.course;

import java.util.HashSet;
import java.util.Set;
import rogatory.statistics.facts.Values;

/** What the other side makes its assistance depend on, and whether we accepted to send the person back, UNCAC 44(12). */
final class Conditions {

    private static final String RETURN_TO_SERVE = "RETURN_TO_SERVE_44_12";

    private final Set<String> put = new HashSet<>();
    private boolean returnToServe;

    void put(Values said) {
        put.addAll(said.codes());
    }

    /** All that were put, or those that are named. */
    void accept(Values said) {
        returnToServe = returnToServe || (said.yes() ? put : said.codes()).contains(RETURN_TO_SERVE);
    }

    boolean returnToServe() {
        return returnToServe;
    }
}
