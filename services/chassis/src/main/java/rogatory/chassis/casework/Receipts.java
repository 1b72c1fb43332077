package rogatory.chassis.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.chassis.eventlog.TxPosition;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which keys were counted and which references are taken, kept in the events' own database. Rows are added in
 * the transaction that appends the events and after it, so that a transaction gets its place in the log by its append. A row
 * goes only where a reference was borne by mistake.
 */
final class Receipts {

    /** A key that was counted before. */
    record Receipt(String fingerprint, Answer.Done answer) {

        /** What the same key is answered: the same again, unless it now stands for another act. */
        Answer answerTo(Submission submission) {
            return fingerprint.equals(submission.fingerprint())
                    ? new Answer.Repeated(answer)
                    : new Answer.Denied(
                            "idempotency-key-reused",
                            "this Idempotency-Key was used for another act; take a new key for a new act",
                            "one key, one act");
        }
    }

    /** A reference on file. */
    record Reference(String requestId, String fingerprint) {

        Answer takenBy(String ref, Submission submission) {
            return new Answer.Taken(ref, requestId, fingerprint.equals(submission.fingerprint()));
        }
    }

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    Receipts(DataSource database, JsonMapper json) {
        this.sql = JdbcClient.create(database);
        this.batch = new JdbcTemplate(database);
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

    Map<String, Receipt> find(Set<String> keys) {
        Map<String, Receipt> found = new HashMap<>();
        sql.sql("select key, fingerprint, answer from receipt where key = any(?)")
                .param(keys.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            new Receipt(row.getString(2), json.readValue(row.getString(3), Answer.Done.class)));
                });
        return found;
    }

    Map<String, Reference> references(Set<String> refs) {
        Map<String, Reference> found = new HashMap<>();
        sql.sql("select ref, request_id, fingerprint from reference where ref = any(?)")
                .param(refs.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString(1), new Reference(row.getString(2), row.getString(3)));
                });
        return found;
    }

    void keep(Map<String, Receipt> fresh) {
        batch.batchUpdate(
                "insert into receipt (key, fingerprint, answer) values (?, ?, ?)",
                fresh.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            entry.getValue().fingerprint(),
                            json.writeValueAsString(entry.getValue().answer())
                        })
                        .toList());
    }

    /** References that nobody bears yet. */
    void claim(Map<String, Reference> fresh) {
        batch.batchUpdate(
                "insert into reference (ref, request_id, fingerprint) values (?, ?, ?)",
                fresh.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            entry.getValue().requestId(),
                            entry.getValue().fingerprint()
                        })
                        .toList());
    }

    /** @param borne references with the requests that bear them no longer */
    void free(Map<String, String> borne) {
        batch.batchUpdate(
                "delete from reference where ref = ? and request_id = ?",
                borne.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue()})
                        .toList());
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
