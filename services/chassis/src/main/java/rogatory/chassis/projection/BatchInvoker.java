package rogatory.chassis.projection;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.Document;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.Recorded;

/**
 * Gathers the events of a batch and writes what they amount to when the unit of work is about to commit: one read and
 * one bulk write a batch, however many events.
 */
final class BatchInvoker implements EventHandlerInvoker {

    private static final String BATCH = BatchInvoker.class.getName();

    private final Projection projection;
    private final MongoCollection<Document> collection;
    private final SessionTransactions transactions;
    private final EventLog log;
    private final BatchOutcome outcome;

    BatchInvoker(
            Projection projection,
            MongoCollection<Document> collection,
            SessionTransactions transactions,
            EventLog log,
            BatchOutcome outcome) {
        this.projection = projection;
        this.collection = collection;
        this.transactions = transactions;
        this.log = log;
        this.outcome = outcome;
    }

    /**
     * Every segment takes every event, so that its place is noted with each batch, whosever the events were: the place of
     * the view is that of its last segment, and Axon would note an idle one's every few seconds only.
     */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return message instanceof DomainEventMessage<?>;
    }

    /** A stream belongs to one segment by its id, the same in every process. */
    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        Map<String, List<Recorded<?>>> batch = work.getOrComputeResource(BATCH, key -> {
            Map<String, List<Recorded<?>>> started = new LinkedHashMap<>();
            work.onPrepareCommit(w -> write(started));
            work.afterCommit(w -> outcome.committed());
            work.onRollback(w -> outcome.failed(w.getExecutionResult().getExceptionResult()));
            return started;
        });
        String stream = ((DomainEventMessage<?>) message).getAggregateIdentifier();
        if (segment.matches(stream)) {
            batch.computeIfAbsent(stream, first -> new ArrayList<>())
                    .add(Recorded.from((TrackedEventMessage<?>) message));
        }
    }

    private void write(Map<String, List<Recorded<?>>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        ClientSession session = transactions
                .session()
                .orElseThrow(() -> new IllegalStateException("a projection writes only inside its transaction"));
        Map<String, Document> current = new HashMap<>();
        collection
                .find(session, Filters.in("_id", batch.keySet()))
                .forEach(document -> current.put(document.getString("_id"), document));
        Map<String, Document> documents =
                projection.project(batch, current, stream -> List.<Recorded<?>>copyOf(log.stream(stream)));
        if (!documents.isEmpty()) {
            collection.bulkWrite(
                    session,
                    documents.entrySet().stream().map(BatchInvoker::replacement).toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    private static ReplaceOneModel<Document> replacement(Map.Entry<String, Document> entry) {
        return new ReplaceOneModel<>(
                Filters.eq("_id", entry.getKey()), entry.getValue(), new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean supportsReset() {
        return true;
    }
}
