package rogatory.chassis.projection;

import com.mongodb.client.MongoCollection;
import java.util.List;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.bson.Document;
import rogatory.chassis.eventlog.ReadableLog;

/** Makes generations: a collection, and a processor that follows the log into it. */
final class GenerationFactory {

    private static final long LOOK_FOR_SEGMENTS_MILLIS = 1_000;
    private static final int CLAIM_RENEWALS = 4;

    private final String kind;
    private final ViewCollections collections;
    private final SessionTransactions transactions;
    private final ViewTokens tokens;
    private final Instances instances;
    private final ReadableLog log;
    private final ViewsProperties settings;

    GenerationFactory(
            String kind,
            ViewCollections collections,
            SessionTransactions transactions,
            ViewTokens tokens,
            Instances instances,
            ReadableLog log,
            ViewsProperties settings) {
        this.kind = kind;
        this.collections = collections;
        this.transactions = transactions;
        this.tokens = tokens;
        this.instances = instances;
        this.log = log;
        this.settings = settings;
    }

    /** Starts filling the generation from where its token stands, or from the first event. */
    Generation start(Projection projection, int number, Movement movement) {
        collections.make(projection.view(), number);
        Generation generation = generation(projection, number, true, movement);
        new FirstSegments(tokens, transactions)
                .make(generation.processor().getName(), settings.segments(), log.source()::createTailToken);
        generation.processor().start();
        return generation;
    }

    /** The generation as it stands; nothing is added to it. */
    Generation rest(Projection projection, int number, Movement movement) {
        return generation(projection, number, false, movement);
    }

    private Generation generation(Projection projection, int number, boolean following, Movement movement) {
        String name = Generation.processorOf(kind, projection.view(), number);
        var outcome = new BatchOutcome(movement);
        var coordinator = new ProcessorThreads(name + "-coordinator", 1);
        var workers = new ProcessorThreads(name + "-worker", settings.segments());
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(new BatchInvoker(
                        projection, collection(projection.view(), number), transactions, log.events(), outcome))
                .messageSource(log.source())
                .tokenStore(tokens)
                .transactionManager(transactions)
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(settings.segments())
                .maxSegmentProvider(instances::share)
                .initialToken(source -> source.createTailToken())
                .tokenClaimInterval(LOOK_FOR_SEGMENTS_MILLIS)
                .claimExtensionThreshold(settings.claim().toMillis() / CLAIM_RENEWALS)
                .batchSize(settings.batch())
                .build();
        return new Generation(number, following, processor, outcome, List.of(coordinator, workers), tokens);
    }

    /** Whether somebody has begun to fill the generation. */
    boolean isBegun(String view, int number) {
        return tokens.fetchSegments(Generation.processorOf(kind, view, number)).length > 0;
    }

    void index(Projection projection, int number) {
        collections.index(projection.view(), number, projection.indexes());
    }

    /** Drops what no reader and no builder uses any more. */
    void drop(String view, int number) {
        tokens.forget(Generation.processorOf(kind, view, number));
        collections.drop(view, number);
    }

    MongoCollection<Document> collection(String view, int number) {
        return collections.of(view, number);
    }
}
