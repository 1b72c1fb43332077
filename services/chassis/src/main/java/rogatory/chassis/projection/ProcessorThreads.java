package rogatory.chassis.projection;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads of a processor. Axon backs off up to a minute after failures; here it looks again each second. */
final class ProcessorThreads extends ScheduledThreadPoolExecutor {

    private static final long LONGEST_WAIT_MILLIS = 1_000;

    ProcessorThreads(String name, int number) {
        super(number, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return super.schedule(task, Math.min(unit.toMillis(delay), LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
    }
}
