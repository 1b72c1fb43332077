package rogatory.chassis.eventlog;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log as it stands in PostgreSQL now. */
final class PostgresEventLog implements EventLog {

    private static final String COUNT =
            "select count(*) from domain_event where " + EventTable.AFTER + " and " + EventTable.READABLE;
    private static final String WAITING = """
            select coalesce(extract(epoch from clock_timestamp() - min(appended_at)), 0) * 1000
            from domain_event where tx >= pg_snapshot_xmin(pg_current_snapshot())""";

    private final LogPages pages;
    private final JdbcClient sql;

    PostgresEventLog(LogPages pages, DataSource database) {
        this.pages = pages;
        this.sql = JdbcClient.create(database);
    }

    @Override
    public <E> List<Recorded<E>> stream(String streamId) {
        return pages.stream(streamId).stream().map(Recorded::<E>from).toList();
    }

    @Override
    public Map<String, List<Recorded<?>>> streams(Collection<String> streamIds) {
        return pages.streams(streamIds).stream()
                .<Recorded<?>>map(Recorded::from)
                .collect(Collectors.groupingBy(Recorded::streamId));
    }

    @Override
    public TxPosition head() {
        return pages.head();
    }

    @Override
    public TxPosition lastRecordedBy(Instant time) {
        return pages.lastRecordedBy(time);
    }

    @Override
    public long countAfter(TxPosition position) {
        return sql.sql(COUNT)
                .params(Long.toString(position.tx()), position.index())
                .query(Long.class)
                .single();
    }

    @Override
    public Duration horizonAge() {
        return Duration.ofMillis(sql.sql(WAITING).query(Long.class).single());
    }
}
