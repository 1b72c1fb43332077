package rogatory.chassis.eventlog;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;

/** Axon's engine on our table: times are times, not text, and a stream of usual length is loaded in one round trip. */
class EventStorage extends JdbcEventStorageEngine {

    private static final int STREAM_BATCH = 1000;

    EventStorage(Builder builder) {
        super(builder);
    }

    /** All that is ours; the connections, the transactions and the serializers are still to be set. */
    static Builder onOurTable() {
        Builder builder = JdbcEventStorageEngine.builder();
        builder.schema(EventTable.SCHEMA)
                .dataType(String.class)
                .persistenceExceptionResolver(new UniqueViolation())
                .batchSize(STREAM_BATCH)
                .finalAggregateBatchPredicate(batch -> batch.size() < STREAM_BATCH);
        return builder;
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant timestamp) throws SQLException {
        statement.setObject(position, timestamp.atOffset(ZoneOffset.UTC));
    }
}
