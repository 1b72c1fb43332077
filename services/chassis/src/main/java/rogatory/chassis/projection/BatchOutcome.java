package rogatory.chassis.projection;

import org.jspecify.annotations.Nullable;

/** How the last batch of a generation ended; Axon forgets a failure while it waits to try again. */
final class BatchOutcome {

    private final Movement movement;
    private volatile @Nullable Throwable fault;

    BatchOutcome(Movement movement) {
        this.movement = movement;
    }

    void committed() {
        fault = null;
        movement.signal();
    }

    void failed(@Nullable Throwable cause) {
        fault = cause;
    }

    @Nullable
    Throwable fault() {
        return fault;
    }
}
