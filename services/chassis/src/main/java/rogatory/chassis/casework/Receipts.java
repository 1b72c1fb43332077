package rogatory.chassis.casework;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.chassis.eventlog.TxPosition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which keys were counted and which references are taken, kept in the events' own database. Rows are only ever added, in
 * the transaction that appends the events and after it, so that a transaction gets its place in the log by its append.
 */
final class Receipts {

    /** A key that was counted before. */
    record Receipt(String fingerprint, Answer.Done answer) {}

    /** A reference on file. */
    record Reference(String requestId, String fingerprint) {}

    private final JdbcClient sql;
    private final JsonMapper json;

    Receipts(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<Receipt> find(String key) {
        return sql.sql("select fingerprint, answer from receipt where key = ?")
                .param(key)
                .query((row, n) -> new Receipt(row.getString(1), json.readValue(row.getString(2), Answer.Done.class)))
                .optional();
    }

    void keep(String key, String fingerprint, Answer.Done answer) {
        sql.sql("insert into receipt (key, fingerprint, answer) values (?, ?, ?)")
                .params(key, fingerprint, json.writeValueAsString(answer))
                .update();
    }

    Optional<Reference> reference(String ref) {
        return sql.sql("select request_id, fingerprint from reference where ref = ?")
                .param(ref)
                .query((row, n) -> new Reference(row.getString(1), row.getString(2)))
                .optional();
    }

    /** A reference a request bore before it may bear again; one that another request bears breaks the unique key. */
    void claim(String ref, String requestId, String fingerprint) {
        boolean borne = reference(ref)
                .filter(other -> other.requestId().equals(requestId))
                .isPresent();
        if (!borne) {
            sql.sql("insert into reference (ref, request_id, fingerprint) values (?, ?, ?)")
                    .params(ref, requestId, fingerprint)
                    .update();
        }
    }

    /** Where the event stands in the log. */
    TxPosition position(String requestId, long sequence) {
        return sql.sql(
                        "select tx::text, global_index from domain_event where aggregate_identifier = ? and sequence_number = ?")
                .params(requestId, sequence)
                .query((row, n) -> new TxPosition(Long.parseLong(row.getString(1)), row.getLong(2)))
                .single();
    }
}
