package rogatory.chassis.eventlog;

import java.nio.file.Path;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;

/**
 * Our tables as Axon's suites need them. They differ from production in four points, each needed by the suites alone:
 * rows may be removed between tests; there are snapshots; event ids may be any text, such as "id"; and text payloads
 * are stored under Java's names, since the suites' events are plain strings.
 */
final class SuiteTables implements AutoCloseable {

    private final RunningLog running;

    SuiteTables(Path folder) {
        running = new RunningLog(folder);
        running.as("postgres").sql("""
                        drop trigger events_are_never_changed on domain_event;
                        alter table domain_event alter column event_identifier type text;
                        create table snapshot_event (like domain_event including defaults);
                        alter table snapshot_event drop column global_index, drop column tx;
                        create unique index on snapshot_event (aggregate_identifier, sequence_number);
                        grant select, insert, delete on snapshot_event, domain_event to filing""").update();
    }

    void clear() {
        running.as("postgres")
                .sql("truncate domain_event, snapshot_event restart identity")
                .update();
    }

    TransactionManager transactions() {
        return running.bean(TransactionManager.class);
    }

    JdbcEventStorageEngine.Builder builder() {
        var serializer = JacksonSerializer.defaultSerializer();
        return EventStorage.onOurTable()
                .connectionProvider(new SpringDataSourceConnectionProvider(running.pool()))
                .transactionManager(transactions())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer);
    }

    @Override
    public void close() {
        running.close();
    }
}
