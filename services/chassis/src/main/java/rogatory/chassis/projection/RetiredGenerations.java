package rogatory.chassis.projection;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;

/** Generations that were flipped away: kept a little while for queries under way and for other instances. */
final class RetiredGenerations {

    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private record Retired(int number, long since) {}

    private final String view;
    private final Queue<Retired> waiting = new ArrayDeque<>();

    RetiredGenerations(String view) {
        this.view = view;
    }

    void add(int number) {
        waiting.add(new Retired(number, System.nanoTime()));
    }

    /** Drops those whose time has come. */
    void drop(GenerationFactory factory) {
        for (Retired next = waiting.peek();
                next != null && System.nanoTime() - next.since() > GRACE_NANOS;
                next = waiting.peek()) {
            factory.drop(view, next.number());
            waiting.remove();
        }
    }
}
