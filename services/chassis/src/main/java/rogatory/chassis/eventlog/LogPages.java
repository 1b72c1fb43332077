package rogatory.chassis.eventlog;

import static org.axonframework.eventhandling.EventUtils.upcastAndDeserializeTrackedEvents;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries of the log. Each is one statement with one snapshot, and each is answered from an index. */
final class LogPages {

    private static final String PAGE = "select " + EventTable.COLUMNS + " from domain_event where " + EventTable.AFTER
            + " and " + EventTable.READABLE + " order by tx, global_index limit ?";
    private static final String STREAM = "select " + EventTable.COLUMNS
            + " from domain_event where aggregate_identifier = ? order by sequence_number";
    private static final String STREAMS = "select " + EventTable.COLUMNS
            + " from domain_event where aggregate_identifier = any(:ids) order by aggregate_identifier, sequence_number";
    private static final String HEAD = "select tx, global_index from domain_event where " + EventTable.READABLE
            + " order by tx desc, global_index desc limit 1";
    private static final String LAST_RECORDED = "select tx, global_index from domain_event where " + EventTable.READABLE
            + " and recorded_at <= ? order by tx desc, global_index desc limit 1";
    /* An event of a long transaction may carry an earlier place than its neighbours in time: a minute covers any. */
    private static final String FIRST_SINCE = """
            select tx, global_index from domain_event
            where appended_at >= ? and appended_at <
                (select min(appended_at) from domain_event where appended_at >= ?) + interval '1 minute'
            order by tx, global_index limit 1""";

    private final JdbcClient sql;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    LogPages(DataSource database, Serializer serializer, EventUpcaster upcasters) {
        this.sql = JdbcClient.create(database);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** Some of the log. Its end is that of the rows read, since an upcaster may drop or split events. */
    record Page(List<TrackedEventMessage<?>> events, TxPosition end) {}

    Page after(TxPosition position, int limit) {
        var rows = sql.sql(PAGE)
                .params(Long.toString(position.tx()), position.index(), limit)
                .query(EventTable::event)
                .list();
        return new Page(
                messages(rows.stream()),
                rows.isEmpty() ? position : TxPosition.of(rows.getLast().trackingToken()));
    }

    List<TrackedEventMessage<?>> stream(String streamId) {
        return messages(sql.sql(STREAM).param(streamId).query(EventTable::event).list().stream());
    }

    /** Several streams, each in its order. */
    List<TrackedEventMessage<?>> streams(Collection<String> streamIds) {
        return messages(
                sql
                        .sql(STREAMS)
                        .param("ids", streamIds.toArray(String[]::new))
                        .query(EventTable::event)
                        .list()
                        .stream());
    }

    TxPosition head() {
        return sql.sql(HEAD)
                .query((row, n) -> EventTable.position(row))
                .optional()
                .orElse(TxPosition.START);
    }

    /** The store keeps microseconds; a finer time must not be rounded up to the next day. */
    TxPosition lastRecordedBy(Instant time) {
        return sql.sql(LAST_RECORDED)
                .param(time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .query((row, n) -> EventTable.position(row))
                .optional()
                .orElse(TxPosition.START);
    }

    /** The place just before the first event that came into the log at this time or later; the head if none did. */
    TxPosition since(Instant time) {
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        return sql.sql(FIRST_SINCE)
                .params(utc, utc)
                .query((row, n) -> EventTable.position(row))
                .optional()
                .map(first -> new TxPosition(first.tx(), first.index() - 1))
                .orElseGet(this::head);
    }

    private List<TrackedEventMessage<?>> messages(Stream<? extends TrackedEventData<?>> rows) {
        return upcastAndDeserializeTrackedEvents(rows, serializer, upcasters).toList();
    }
}
