package rogatory.chassis.projection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Wakes those who wait for a view to move on; they look again by themselves too, since it may move elsewhere. */
final class Movement {

    private static final long SAFETY_POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final ReentrantLock turn = new ReentrantLock();
    private final Condition moved = turn.newCondition();

    /** @return false if it does not come true within that time, or the waiting thread is asked to end */
    boolean await(BooleanSupplier reached, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (!reached.getAsBoolean()) {
                if (System.nanoTime() >= end) {
                    return false;
                }
                pause();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pause() throws InterruptedException {
        turn.lock();
        try {
            moved.awaitNanos(SAFETY_POLL_NANOS);
        } finally {
            turn.unlock();
        }
    }

    void signal() {
        turn.lock();
        try {
            moved.signalAll();
        } finally {
            turn.unlock();
        }
    }
}
