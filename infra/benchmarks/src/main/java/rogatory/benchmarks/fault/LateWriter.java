package rogatory.benchmarks.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.common.DateTimeUtils;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.Places;

/**
 * Writes the same events to our table and to Axon's in one transaction, which it may hold open, roll back, or number
 * before it begins.
 */
record LateWriter(Places places, int number, Duration time, Queue<String> committed) implements Callable<Boolean> {

    private static final String OURS = """
            insert into domain_event (aggregate_identifier, sequence_number, type, event_name, event_revision, payload,
                meta_data, recorded_at, event_identifier)
            values (?, ?, 'CaseAggregate', ?, '1', ?, '{}', clock_timestamp(), gen_random_uuid())""";
    private static final String STOCK = """
            insert into domain_event_entry (aggregateIdentifier, sequenceNumber, type, payloadType, payload, metaData,
                timeStamp, eventIdentifier)
            values (?, ?, 'CaseAggregate', 'java.lang.String', convert_to('"x"', 'UTF8'), convert_to('{}', 'UTF8'), ?, ?)""";
    private static final int LONG_HOLD_MS = 2_500;
    private static final int SHORT_HOLD_MS = 15;

    @Override
    public Boolean call() throws Exception {
        var random = new Random(number);
        long end = System.nanoTime() + time.toNanos();
        String stream = Files.id(number);
        long sequence = 0;
        try (Connection connection = places.connection();
                var ours = connection.prepareStatement(OURS);
                var stock = connection.prepareStatement(STOCK)) {
            while (System.nanoTime() < end) {
                if (random.nextBoolean()) {
                    takeNumber(connection);
                    Thread.sleep(random.nextInt(SHORT_HOLD_MS));
                }
                List<String> written = new ArrayList<>();
                for (int n = 0; n <= random.nextInt(3); n++) {
                    append(ours, stock, stream, sequence + written.size());
                    written.add(stream + "/" + (sequence + written.size()));
                    Thread.sleep(random.nextInt(random.nextInt(12) == 0 ? LONG_HOLD_MS : SHORT_HOLD_MS));
                }
                if (random.nextInt(6) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed.addAll(written);
                    sequence += written.size();
                }
            }
        }
        return true;
    }

    private static void takeNumber(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    private static void append(PreparedStatement ours, PreparedStatement stock, String stream, long sequence)
            throws SQLException {
        Files.Step step = Files.steps().get(1);
        ours.setString(1, stream);
        ours.setLong(2, sequence);
        ours.setString(3, step.name());
        ours.setString(4, step.payload(stream));
        ours.executeUpdate();
        stock.setString(1, stream);
        stock.setLong(2, sequence);
        stock.setString(3, DateTimeUtils.formatInstant(Instant.now()));
        stock.setString(4, UUID.randomUUID().toString());
        stock.executeUpdate();
    }
}
