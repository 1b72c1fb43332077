package rogatory.chassis.eventlog;

import java.time.Instant;
import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Appends and loads through Axon's engine; whoever follows the log is given our own reader. */
final class LogEventStore extends AbstractEventStore {

    private final LogSource source;
    private final CommitNotifier notifier;

    LogEventStore(EventStorageEngine storage, LogSource source, CommitNotifier notifier) {
        super(new Settings().storageEngine(storage));
        this.source = source;
        this.notifier = notifier;
    }

    /** Without a look for snapshots: streams are short, and the look would double the round trips. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return readEvents(aggregateIdentifier, 0);
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        notifier.committed();
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return source.openStream(token);
    }

    @Override
    public TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return source.createTokenAt(time);
    }

    private static final class Settings extends Builder {}
}
