package rogatory.benchmarks.write;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B22: what an event takes on disk, rows and indexes, beside the same events in the table that Axon makes of its own.
 *
 * @param events in either table
 */
public record StoreSize(int events) implements Bench {

    /** As Axon 4's PostgresEventTableFactory makes it, the payload in bytes. */
    private static final List<String> STOCK = List.of("""
            create table stock (global_index bigserial not null, aggregate_identifier varchar(255) not null,
                sequence_number bigint not null, type varchar(255), event_identifier varchar(255) not null,
                meta_data bytea, payload bytea not null, payload_revision varchar(255), payload_type varchar(255) not null,
                time_stamp varchar(255) not null, primary key (global_index),
                unique (aggregate_identifier, sequence_number), unique (event_identifier))""", """
            insert into stock (aggregate_identifier, sequence_number, type, event_identifier, meta_data, payload,
                payload_revision, payload_type, time_stamp)
            select aggregate_identifier, sequence_number, type, event_identifier::text, convert_to(meta_data, 'UTF8'),
                convert_to(payload, 'UTF8'), event_revision, 'rogatory.mla.events.' || split_part(event_name, '.', 2),
                to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            from domain_event order by tx, global_index""");

    @Override
    public List<Result> run(Bed bed) throws Exception {
        bed.tell("B22 size of the store, %,d events".formatted(events));
        Places places = bed.places();
        new OwnLog(places).close();
        JdbcClient owner = places.owner();
        Files.fill(owner, events / Files.perFile());
        STOCK.forEach(statement -> owner.sql(statement).update());
        Pairs bytes = Pairs.of(1, () -> size(owner, "stock"), () -> size(owner, "domain_event"));
        return List.of(Result.of(
                "B22",
                "an event on disk, beside Axon's own table, log of %,d".formatted(events),
                "bytes",
                bytes,
                Target.atMost(0.75)));
    }

    private double size(JdbcClient owner, String table) {
        return owner.sql("select pg_total_relation_size(?::regclass)")
                        .param(table)
                        .query(Long.class)
                        .single()
                / (double) events;
    }
}
