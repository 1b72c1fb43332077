package rogatory.chassis.projection;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for a view to move on; they look again by themselves too, since it may move elsewhere. */
final class Movement {

    private static final long SAFETY_POLL_MILLIS = 25;

    private final ReentrantLock turn = new ReentrantLock();
    private final Condition moved = turn.newCondition();

    /** @return false once the waiting thread is asked to end */
    boolean await() {
        turn.lock();
        try {
            boolean woken = moved.await(SAFETY_POLL_MILLIS, TimeUnit.MILLISECONDS);
            return woken || !Thread.currentThread().isInterrupted();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
