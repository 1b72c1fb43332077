package rogatory.benchmarks.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import rogatory.chassis.eventlog.LogSource;
import rogatory.chassis.eventlog.Recorded;
import rogatory.chassis.eventlog.TxPosition;

/** Follows the log by the product's reader; rests after each event and begins again from its token after so many. */
final class OwnReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LogSource source;
    private final Duration rest;
    private final int restartAfter;
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean open = true;

    OwnReader(LogSource source, Duration rest, int restartAfter) {
        this.source = source;
        this.rest = rest;
        this.restartAfter = restartAfter;
        this.thread = Thread.ofPlatform().daemon().start(this::follow);
    }

    private void follow() {
        TxPosition token = TxPosition.START;
        while (open) {
            try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(token)) {
                for (int n = 0; open && n < restartAfter; ) {
                    if (stream.hasNextAvailable(50, TimeUnit.MILLISECONDS)) {
                        Recorded<?> event = Recorded.from(stream.nextAvailable());
                        read.add(event.streamId() + "/" + event.sequence());
                        token = event.position();
                        n++;
                        Thread.sleep(rest);
                    }
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    void awaitCount(int events) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (read.size() < events && System.nanoTime() < end) {
            Thread.sleep(20);
        }
    }

    List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
