package rogatory.chassis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of one request in order and lets several requests go side by side: a lane a hash of the reference. Where
 * a row cannot be answered, no further row is begun: a later one would rest on what may not be on record.
 */
final class ImportLanes implements AutoCloseable {

    private static final int LANES = 8;
    private static final int WAITING = 64;

    private final List<ThreadPoolExecutor> lanes = new ArrayList<>();
    private final Consumer<ImportRows.Row> load;
    private final Runnable idle;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /**
     * @param load decides one row and writes its answer
     * @param idle called when a lane has nothing more to do, so that no answer waits for a further row
     */
    ImportLanes(Consumer<ImportRows.Row> load, Runnable idle) {
        this.load = load;
        this.idle = idle;
        for (int i = 0; i < LANES; i++) {
            lanes.add(new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofVirtual().name("import-" + i).factory(),
                    ImportLanes::waitForRoom));
        }
    }

    /** Hands the row to its lane; waits while the lane is full. */
    void add(ImportRows.Row row) {
        ThreadPoolExecutor lane = lanes.get(Math.floorMod(row.ref().hashCode(), LANES));
        lane.execute(() -> take(row, lane));
    }

    /** A row could not be answered; there is no use in adding more. */
    boolean failed() {
        return failure.get() != null;
    }

    private void take(ImportRows.Row row, ThreadPoolExecutor lane) {
        if (failed()) {
            return;
        }
        try {
            load.accept(row);
            if (lane.getQueue().isEmpty()) {
                idle.run();
            }
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void waitForRoom(Runnable row, ThreadPoolExecutor lane) {
        try {
            lane.getQueue().put(row);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        }
    }

    /** Waits until every row that was begun has been answered, and says what kept one from it. */
    @Override
    public void close() {
        lanes.forEach(ThreadPoolExecutor::close);
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
