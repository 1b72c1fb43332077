package rogatory.chassis.eventlog;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The whole log, for Axon's streaming processors. Unlike Axon's own reader it never skips an event whose transaction
 * ended late: it reads in the order of transactions, and only below the oldest that still runs.
 */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private final LogPages pages;
    private final LogTail tail;

    LogSource(LogPages pages, LogTail tail) {
        this.pages = pages;
        this.tail = tail;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        tail.start();
        return new LogStream(pages, tail, TxPosition.of(WrappedToken.unwrapLowerBound(token)));
    }

    @Override
    public TxPosition createTailToken() {
        return TxPosition.START;
    }

    @Override
    public TxPosition createHeadToken() {
        return pages.head();
    }

    /** Counts by when events really came into the log, not by the day an import gives them. */
    @Override
    public TxPosition createTokenAt(Instant time) {
        return pages.since(time);
    }

    @Override
    public void close() {
        tail.close();
    }
}
