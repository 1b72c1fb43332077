package rogatory.chassis.timelimits;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Remembers since when each file has stood unchanged, as far as this instance has seen. */
final class Settled {

    private record Seen(long version, Instant since) {}

    private final Map<String, Seen> files = new HashMap<>();

    /** Whether the file was at this version for so long. */
    boolean since(String id, long version, Instant now, Duration atLeast) {
        Seen seen = files.get(id);
        if (seen == null || seen.version() != version) {
            seen = new Seen(version, now);
            files.put(id, seen);
        }
        return !seen.since().plus(atLeast).isAfter(now);
    }

    /** Forgets all files but these. */
    void keepOnly(Set<String> ids) {
        files.keySet().retainAll(ids);
    }
}
