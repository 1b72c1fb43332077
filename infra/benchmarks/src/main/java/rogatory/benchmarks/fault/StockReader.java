package rogatory.benchmarks.fault;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;
import rogatory.benchmarks.bed.Places;

/**
 * Axon's own reader on Axon's own table. Its gap time-out is shortened from 60 seconds to half of one, and it lags by a
 * little more, so that a run of seconds shows what otherwise takes a minute's lag.
 */
final class StockReader implements AutoCloseable {

    private static final int GAP_TIMEOUT_MS = 500;
    private static final int LAG_MS = 700;
    private static final int QUIET_ROUNDS = 3;

    private final JdbcEventStorageEngine engine;
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::follow);
    private volatile int quiet;
    private volatile boolean open = true;

    StockReader(Places places) {
        JacksonSerializer serializer = JacksonSerializer.builder().build();
        engine = JdbcEventStorageEngine.builder()
                .schema(EventSchema.builder().eventTable("domain_event_entry").build())
                .connectionProvider(() -> {
                    var connection = places.connection();
                    connection.setAutoCommit(true);
                    return connection;
                })
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(e -> false)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .gapTimeout(GAP_TIMEOUT_MS)
                .build();
        createTable(places);
    }

    private static void createTable(Places places) {
        try (var connection = places.ownerConnection();
                var create = PostgresEventTableFactory.INSTANCE.createDomainEventTable(
                        connection,
                        EventSchema.builder().eventTable("domain_event_entry").build())) {
            create.executeUpdate();
            connection.createStatement().executeUpdate("grant all on all tables in schema public to public");
            connection.createStatement().executeUpdate("grant all on all sequences in schema public to public");
        } catch (SQLException e) {
            throw new IllegalStateException("Axon's own table cannot be made", e);
        }
    }

    void start() {
        thread.start();
    }

    private void follow() {
        @Nullable TrackingToken token = engine.createTailToken();
        while (open) {
            boolean any = false;
            for (TrackedEventMessage<?> message :
                    engine.readEvents(token, false).toList()) {
                var event = (DomainEventMessage<?>) message;
                read.add(event.getAggregateIdentifier() + "/" + event.getSequenceNumber());
                token = message.trackingToken();
                any = true;
            }
            quiet = any ? 0 : quiet + 1;
            try {
                Thread.sleep(LAG_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Returns when it has found nothing new for some rounds: what it has not given by then it never gives. */
    void awaitQuiet() throws InterruptedException {
        quiet = 0;
        while (quiet < QUIET_ROUNDS) {
            Thread.sleep(LAG_MS / 2);
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
