package rogatory.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a program that stopped by itself is started again: after a pause that doubles with each try, and only so often until
 * it has run for a while, since what stops each time needs a person. The numbers are proposals of this project.
 */
final class Revival {

    static final int TRIES = 4;
    static final Duration WHILE = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** @param last when the program was started again the last time */
    private record Tries(int number, Instant last) {}

    private final Map<String, Tries> tries = new HashMap<>();
    private final Map<String, Instant> due = new HashMap<>();

    /** It has been started again as often as is of use. */
    boolean isSpent(String program, Instant now) {
        return !due.containsKey(program) && triesOf(program, now) >= TRIES;
    }

    /** @return the pause that begins now, or nothing if it has begun before */
    Optional<Duration> begin(String program, Instant now) {
        if (due.containsKey(program)) {
            return Optional.empty();
        }
        int before = triesOf(program, now);
        tries.put(program, new Tries(before, now));
        Duration pause = FIRST_PAUSE.multipliedBy(1L << before);
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
        tries.compute(program, (_, so) -> new Tries(so == null ? 1 : so.number() + 1, now));
        return true;
    }

    /** None after it has run for a while. */
    private int triesOf(String program, Instant now) {
        Tries so = tries.get(program);
        return so == null || !so.last().plus(WHILE).isAfter(now) ? 0 : so.number();
    }
}
