package rogatory.chassis.eventlog;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log. It asks the database only when the tail has seen more than it has read. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final int PAGE = 1000;

    private final LogPages pages;
    private final LogTail tail;
    private final Queue<TrackedEventMessage<?>> read = new ArrayDeque<>();
    private TxPosition position;
    private @Nullable Runnable listener;

    LogStream(LogPages pages, LogTail tail, TxPosition position) {
        this.pages = pages;
        this.tail = tail;
        this.position = position;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(read.peek());
    }

    @Override
    public boolean hasNextAvailable() {
        fill();
        return !read.isEmpty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (!hasNextAvailable()) {
            if (!tail.awaitBeyond(position, end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS)) {
            // no event in a lifetime: wait on
        }
        return read.remove();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        close();
        listener = callback;
        tail.onMove(callback);
        return true;
    }

    @Override
    public void close() {
        if (listener != null) {
            tail.forget(listener);
        }
    }

    private void fill() {
        while (read.isEmpty() && tail.isBeyond(position)) {
            var page = pages.after(position, PAGE);
            read.addAll(page.events());
            position = page.end();
        }
    }
}
