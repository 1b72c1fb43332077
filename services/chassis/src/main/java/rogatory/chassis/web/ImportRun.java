package rogatory.chassis.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One import from its first row to its last.
 *
 * @param history whether rows may say when they were recorded
 * @param leaving whether the rows of a request are left after one of them was refused
 * @param refused references of which a row was refused
 */
record ImportRun(boolean history, boolean leaving, Set<String> refused) {

    ImportRun(boolean history, boolean leaving) {
        this(history, leaving, ConcurrentHashMap.newKeySet());
    }

    void refused(String ref) {
        refused.add(ref);
    }

    boolean leaves(String ref) {
        return leaving && refused.contains(ref);
    }
}
