package rogatory.chassis.eventlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The table of {@code V1__event_log.sql}, as Axon appends to it and as our own readers read it. */
final class EventTable {

    /** Wakes the readers; sent after a commit, never within. */
    static final String CHANNEL = "domain_event";

    static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("domain_event")
            .snapshotTable("snapshot_event")
            .globalIndexColumn("global_index")
            .timestampColumn("recorded_at")
            .eventIdentifierColumn("event_identifier")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .typeColumn("type")
            .payloadTypeColumn("event_name")
            .payloadRevisionColumn("event_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .build();

    static final String COLUMNS = "tx, " + SCHEMA.trackedEventFields();

    /** Below this, every transaction has ended: nothing can appear there any more. */
    static final String READABLE = "tx < pg_snapshot_xmin(pg_current_snapshot())";

    static final String AFTER = "(tx, global_index) > (cast(? as xid8), ?)";

    private EventTable() {}

    static TxPosition position(ResultSet row) throws SQLException {
        return new TxPosition(Long.parseLong(row.getString("tx")), row.getLong("global_index"));
    }

    static TrackedEventData<String> event(ResultSet row, int number) throws SQLException {
        var entry = new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("event_name"),
                row.getString("event_revision"),
                row.getString("payload"),
                row.getString("meta_data"));
        return new TrackedDomainEventData<>(position(row), entry);
    }
}
