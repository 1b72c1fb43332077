package rogatory.chassis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps the rows of one request in order and lets several requests go side by side: a lane a hash of the reference. */
final class ImportLanes implements AutoCloseable {

    private static final int LANES = 8;
    private static final int WAITING = 256;
    private static final long LONGEST_WAIT_MINUTES = 10;

    private final List<ThreadPoolExecutor> lanes = new ArrayList<>();
    private final Consumer<ImportRows.Row> load;

    ImportLanes(Consumer<ImportRows.Row> load) {
        this.load = load;
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

    void add(ImportRows.Row row) {
        lanes.get(Math.floorMod(row.ref().hashCode(), LANES)).execute(() -> load.accept(row));
    }

    private static void waitForRoom(Runnable row, ThreadPoolExecutor lane) {
        try {
            lane.getQueue().put(row);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        }
    }

    /** Waits until every row that was added has been answered. */
    @Override
    public void close() {
        lanes.forEach(ThreadPoolExecutor::shutdown);
        for (ThreadPoolExecutor lane : lanes) {
            try {
                lane.awaitTermination(LONGEST_WAIT_MINUTES, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                lanes.forEach(ThreadPoolExecutor::shutdownNow);
            }
        }
    }
}
