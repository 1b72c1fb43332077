package rogatory.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a program that stopped by itself is started again: after a pause that doubles with each try, and only so often in a
 * while, since what stops each time needs a person. The numbers are proposals of this project.
 */
final class Revival {

    static final int TRIES = 4;
    static final Duration WHILE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Map<String, List<Instant>> tries = new HashMap<>();
    private final Map<String, Instant> due = new HashMap<>();

    /** It has been started again as often as is of use. */
    boolean isSpent(String program, Instant now) {
        return !due.containsKey(program) && lately(program, now).size() >= TRIES;
    }

    /** @return the pause that begins now, or nothing if it has begun before */
    Optional<Duration> begin(String program, Instant now) {
        if (due.containsKey(program)) {
            return Optional.empty();
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << lately(program, now).size());
        due.put(program, now.plus(pause));
        return Optional.of(pause);
    }

    /** Whether the pause is over; it then counts as started again. */
    boolean isDue(String program, Instant now) {
        Instant at = due.get(program);
        if (at == null || now.isBefore(at)) {
            return false;
        }
        due.remove(program);
        lately(program, now).add(now);
        return true;
    }

    private List<Instant> lately(String program, Instant now) {
        List<Instant> all = tries.computeIfAbsent(program, _ -> new ArrayList<>());
        all.removeIf(at -> at.plus(WHILE).isBefore(now));
        return all;
    }
}
