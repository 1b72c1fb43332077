package rogatory.chassis.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.bson.Document;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.LogSource;

/** Makes generations: a collection, and a processor that follows the log into it. */
final class GenerationFactory {

    private static final long CLAIM_MILLIS = 1_000;

    private final String kind;
    private final MongoDatabase database;
    private final SessionTransactions transactions;
    private final ViewTokens tokens;
    private final LogSource source;
    private final EventLog log;
    private final ViewsProperties settings;

    GenerationFactory(
            String kind,
            MongoDatabase database,
            SessionTransactions transactions,
            ViewTokens tokens,
            LogSource source,
            EventLog log,
            ViewsProperties settings) {
        this.kind = kind;
        this.database = database;
        this.transactions = transactions;
        this.tokens = tokens;
        this.source = source;
        this.log = log;
        this.settings = settings;
    }

    /** Starts filling the generation from where its token stands, or from the first event. */
    Generation start(Projection projection, int number, boolean indexed, Runnable committed) {
        String name = Generation.collectionOf(projection.view(), number);
        if (!database.listCollectionNames().into(new HashSet<>()).contains(name)) {
            database.createCollection(name);
        }
        if (indexed) {
            index(projection, number);
        }
        MongoCollection<Document> collection = database.getCollection(name);
        String processorName = Generation.processorOf(kind, projection.view(), number);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(processorName)
                .eventHandlerInvoker(new BatchInvoker(projection, collection, transactions, log, committed))
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(thread(processorName + "-coordinator"))
                .workerExecutor(thread(processorName + "-worker"))
                .initialSegmentCount(settings.segments())
                .initialToken(log -> log.createTailToken())
                .tokenClaimInterval(CLAIM_MILLIS)
                .batchSize(settings.batch())
                .build();
        processor.start();
        return new Generation(number, name, processor, tokens);
    }

    void index(Projection projection, int number) {
        database.getCollection(Generation.collectionOf(projection.view(), number))
                .createIndexes(projection.indexes());
    }

    /** Drops what no reader and no builder uses any more. */
    void drop(String view, int number) {
        database.getCollection(Generation.collectionOf(view, number)).drop();
        tokens.forget(Generation.processorOf(kind, view, number));
    }

    MongoCollection<Document> collection(String view, int number) {
        return database.getCollection(Generation.collectionOf(view, number));
    }

    private ScheduledExecutorService thread(String name) {
        return Executors.newScheduledThreadPool(
                settings.segments(),
                Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    }
}
