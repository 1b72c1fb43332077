package rogatory.chassis.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.chassis.eventlog.FilingEvent.Noted;

/** Our reader beside Axon's own, where transactions end late and out of order. */
class NothingIsLostIT {

    private static final int GAP_TIMEOUT_MS = 300;

    private static RunningLog running;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new RunningLog(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void our_reader_gives_the_late_event_that_the_stock_reader_loses() throws Exception {
        try (var slow = open();
                var fast = open()) {
            insert(fast, "seed", 0);
            fast.commit();
            TrackingToken stockToken = stock().createTailToken();
            TxPosition ourToken = before("seed");

            insert(slow, "slow", 0);
            insert(fast, "fast", 0);
            fast.commit();
            pastTheGapTimeout("fast");
            var stockFirst = stockReads(stockToken);
            assertThat(streams(stockFirst)).endsWith("seed", "fast");
            assertThat(ourReads(ourToken)).containsExactly("seed");

            slow.commit();
            insert(fast, "later", 0);
            fast.commit();

            assertThat(streams(stockReads(stockFirst.getLast().trackingToken())))
                    .as("the stock reader never gives the slow writer's event")
                    .containsExactly("later");
            await().untilAsserted(
                            () -> assertThat(ourReads(ourToken)).containsExactly("seed", "slow", "fast", "later"));
        }
    }

    @Test
    void a_newer_transaction_with_a_lower_sequence_value_waits_for_the_older_one() throws Exception {
        TxPosition start = running.log().head();
        try (var older = open();
                var newer = open()) {
            takeId(older);
            insert(newer, "newer", 0);
            insert(older, "older", 0);
            newer.commit();

            assertThat(running.log().horizonAge()).isPositive();
            assertThat(ourReads(start)).isEmpty();

            older.commit();
            await().untilAsserted(() -> assertThat(ourReads(start)).containsExactly("older", "newer"));
            var places = places("older", "newer");
            assertThat(places.get("older").tx()).isLessThan(places.get("newer").tx());
            assertThat(places.get("older").index())
                    .isGreaterThan(places.get("newer").index());
        }
    }

    @Test
    void under_slow_and_failing_writers_every_reader_gets_every_event_once_and_in_order() throws Exception {
        TxPosition start = running.log().head();
        var committed = new ConcurrentLinkedQueue<String>();
        try (var followers = new Followers(running.source())) {
            followers.add(start, Duration.ZERO, Integer.MAX_VALUE);
            followers.add(start, Duration.ofMillis(4), Integer.MAX_VALUE);
            followers.add(start, Duration.ZERO, 7);
            followers.add(start, Duration.ofMillis(2), 3);
            runAll(8, writer -> write("torture-" + writer, new Random(writer), committed));

            for (var follower : followers.all()) {
                await().atMost(Duration.ofSeconds(15))
                        .untilAsserted(() -> assertThat(follower.read()).hasSize(committed.size()));
                assertThat(follower.read())
                        .extracting(NothingIsLostIT::place)
                        .containsExactlyInAnyOrderElementsOf(committed);
                assertThat(follower.read()).extracting(Recorded::position).isSorted();
                follower.read().stream()
                        .collect(Collectors.groupingBy(Recorded::streamId))
                        .forEach((stream, events) -> assertThat(events)
                                .extracting(Recorded::sequence)
                                .isSorted());
            }
        }
    }

    @Test
    void within_a_stream_the_sequence_rises_with_the_place_in_the_log() throws Exception {
        var transactions = running.bean(TransactionManager.class);
        var store = running.bean(EventStore.class);
        runAll(6, writer -> {
            var random = new Random(writer);
            for (int done = 0; done < 40; ) {
                String stream = "shared-" + random.nextInt(3);
                try {
                    transactions.executeInTransaction(() -> {
                        long next = store.lastSequenceNumberFor(stream).orElse(-1L) + 1;
                        pause(random.nextInt(4));
                        running.append(stream, next, new Noted(stream, writer));
                        pause(random.nextInt(4));
                    });
                    done++;
                } catch (ConcurrencyException another) {
                    // Another writer took the place: load again.
                } catch (org.axonframework.modelling.command.AggregateStreamCreationException another) {
                    // The same, at the start of a stream.
                }
            }
        });

        List<String> disordered =
                running.as(RunningLog.SERVICE).sql("""
                        select aggregate_identifier || '/' || sequence_number from (
                            select *, row_number() over (partition by aggregate_identifier order by tx, global_index) - 1 as place
                            from domain_event where aggregate_identifier like 'shared-%') e
                        where place <> sequence_number""").query(String.class).list();
        assertThat(disordered).isEmpty();
        assertThat(running.log().stream("shared-0").size()
                        + running.log().stream("shared-1").size()
                        + running.log().stream("shared-2").size())
                .isEqualTo(240);
    }

    private interface Writer {
        void write(int number) throws Exception;
    }

    private static void runAll(int writers, Writer writer) throws Exception {
        try (var pool = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int number = i;
                all.add(pool.submit(() -> {
                    writer.write(number);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static void write(String stream, Random random, ConcurrentLinkedQueue<String> committed)
            throws SQLException {
        try (var connection = open()) {
            long sequence = 0;
            for (int i = 0; i < 25; i++) {
                if (random.nextBoolean()) {
                    takeId(connection);
                    pause(random.nextInt(40));
                }
                int events = 1 + random.nextInt(3);
                for (int n = 0; n < events; n++) {
                    insert(connection, stream, sequence + n);
                    pause(random.nextInt(random.nextInt(10) == 0 ? 400 : 20));
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    for (int n = 0; n < events; n++) {
                        committed.add(stream + "/" + (sequence + n));
                    }
                    sequence += events;
                }
            }
        }
    }

    private static String place(Recorded<?> event) {
        return event.streamId() + "/" + event.sequence();
    }

    private static Connection open() throws SQLException {
        var connection = EventDatabase.direct(running.url(), RunningLog.SERVICE, RunningLog.SERVICE)
                .getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void takeId(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    private static void insert(Connection connection, String stream, long sequence) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into domain_event (aggregate_identifier, sequence_number, type, event_name, event_revision,
                    payload, meta_data, recorded_at, event_identifier)
                values (?, ?, 'Filing', 'filing.Noted', '1', ?, '{}', clock_timestamp(), gen_random_uuid())""")) {
            statement.setString(1, stream);
            statement.setLong(2, sequence);
            statement.setString(3, "{\"requestId\":\"" + stream + "\",\"number\":" + sequence + "}");
            statement.executeUpdate();
        }
    }

    private static EventStorage stock() {
        var serializer = running.bean(Serializer.class);
        return new EventStorage(EventStorage.onOurTable()
                .gapTimeout(GAP_TIMEOUT_MS)
                .connectionProvider(new SpringDataSourceConnectionProvider(running.pool()))
                .transactionManager(running.bean(TransactionManager.class))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer));
    }

    private static List<? extends TrackedEventMessage<?>> stockReads(TrackingToken after) {
        return stock().readEvents(after, false).toList();
    }

    private static List<String> streams(List<? extends TrackedEventMessage<?>> messages) {
        return messages.stream()
                .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
                .toList();
    }

    private static List<String> ourReads(TxPosition after) {
        return streams(running.bean(LogPages.class).after(after, 1000).events());
    }

    private static TxPosition before(String stream) {
        TxPosition place = places(stream).get(stream);
        return new TxPosition(place.tx(), place.index() - 1);
    }

    private static Map<String, TxPosition> places(String... streams) {
        return Arrays.stream(streams).collect(Collectors.toMap(stream -> stream, stream -> running.log().stream(stream)
                .getFirst()
                .position()));
    }

    private static void pastTheGapTimeout(String stream) {
        await().atMost(Duration.ofSeconds(5)).until(() -> running.log().stream(stream)
                .getFirst()
                .recordedAt()
                .isBefore(java.time.Instant.now().minusMillis(GAP_TIMEOUT_MS + 50)));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
