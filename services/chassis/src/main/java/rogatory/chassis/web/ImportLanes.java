package rogatory.chassis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of one request in order and lets several requests go side by side: a lane a hash of the reference. A lane
 * takes up together all rows that wait. Where a row cannot be answered, no further row is begun: a later one would rest on
 * what may not be on record.
 */
final class ImportLanes implements AutoCloseable {

    private static final int LANES = 4;
    private static final int TOGETHER = 256;

    private final List<Lane> lanes = new ArrayList<>();
    private final Consumer<List<ImportRow>> load;
    private final Runnable idle;
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /**
     * @param load decides rows in their order and writes their answers
     * @param idle called when a lane has nothing more to do, so that no answer waits for a further row
     */
    ImportLanes(Consumer<List<ImportRow>> load, Runnable idle) {
        this.load = load;
        this.idle = idle;
        for (int i = 0; i < LANES; i++) {
            lanes.add(new Lane(i));
        }
    }

    /** Hands the row to its lane; waits while the lane is full. */
    void add(ImportRow row) {
        lanes.get(Math.floorMod(row.ref().hashCode(), LANES)).put(row);
    }

    /** A row could not be answered; there is no use in adding more. */
    boolean failed() {
        return failure.get() != null;
    }

    /** Waits until every row that was begun has been answered, and says what kept one from it. */
    @Override
    public void close() {
        lanes.forEach(Lane::end);
        lanes.forEach(Lane::join);
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    private final class Lane {

        private final BlockingQueue<List<ImportRow>> waiting = new ArrayBlockingQueue<>(TOGETHER);
        private final Thread thread;

        Lane(int number) {
            thread = Thread.ofVirtual().name("import-" + number).start(this::run);
        }

        void put(ImportRow row) {
            enqueue(List.of(row));
        }

        /** An empty hand says that nothing more comes. */
        void end() {
            enqueue(List.of());
        }

        private void enqueue(List<ImportRow> hand) {
            try {
                waiting.put(hand);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the import was interrupted", e);
            }
        }

        void join() {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the import was interrupted", e);
            }
        }

        private void run() {
            try {
                List<List<ImportRow>> hands = new ArrayList<>();
                do {
                    hands.clear();
                    hands.add(waiting.take());
                    waiting.drainTo(hands, TOGETHER - 1);
                    take(hands.stream().flatMap(List::stream).toList());
                } while (!hands.getLast().isEmpty());
            } catch (InterruptedException e) {
                failure.compareAndSet(null, new IllegalStateException("the import was interrupted", e));
            }
        }

        private void take(List<ImportRow> rows) {
            if (rows.isEmpty() || failed()) {
                return;
            }
            try {
                load.accept(rows);
                if (waiting.isEmpty()) {
                    idle.run();
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } catch (Error e) {
                failure.compareAndSet(null, new IllegalStateException("an import lane broke down", e));
            }
        }
    }
}
