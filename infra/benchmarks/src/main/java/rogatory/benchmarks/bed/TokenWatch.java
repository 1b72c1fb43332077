package rogatory.benchmarks.bed;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.Document;
import rogatory.benchmarks.measure.Latencies;
import rogatory.chassis.eventlog.TxPosition;

/** Sees when the docket's token moves on, as any reader could: it moves in one transaction with the documents. */
public final class TokenWatch implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;
    private static final long LOOK_AGAIN_NANOS = 100_000;

    private final FilledService service;
    private final MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes;
    private final ConcurrentSkipListMap<TxPosition, Long> seen = new ConcurrentSkipListMap<>();
    private final Thread thread;

    private TokenWatch(FilledService service, String tokens) {
        this.service = service;
        this.changes = service.views()
                .getCollection(tokens)
                .watch()
                .maxAwaitTime(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .cursor();
        this.thread = Thread.ofPlatform().daemon().start(this::follow);
    }

    public static TokenWatch ofDocket(FilledService service) {
        return new TokenWatch(service, "tokens");
    }

    public static TokenWatch ofRaw(FilledService service) {
        return new TokenWatch(service, RawViews.TOKENS);
    }

    /** Waits until the token stands there or beyond. @return when it was seen, in nanoseconds */
    public long seenAt(TxPosition place) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            var covered = seen.ceilingEntry(place);
            if (covered != null) {
                return covered.getValue();
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        throw new IllegalStateException("nobody saw the token reach " + place);
    }

    private void follow() {
        try {
            while (true) {
                var change = changes.next();
                long now = System.nanoTime();
                var updated = change.getUpdateDescription();
                if (updated != null) {
                    place(Objects.requireNonNullElseGet(updated.getUpdatedFields(), BsonDocument::new), now);
                }
            }
        } catch (RuntimeException closed) {
            // The watch is over.
        }
    }

    private void place(BsonDocument fields, long now) {
        if (fields.containsKey("tx") && fields.get("tx").isInt64()) {
            seen.putIfAbsent(
                    new TxPosition(
                            fields.getInt64("tx").getValue(),
                            fields.getInt64("index").getValue()),
                    now);
        }
    }

    /** How long after its commit each event was covered by the token. */
    public Latencies lags(String run, long[] committed) {
        Map<String, TxPosition> places = places(run);
        long[] nanos = new long[committed.length];
        for (int i = 0; i < committed.length; i++) {
            nanos[i] = Math.max(0, seenAt(Objects.requireNonNull(places.get(run + i))) - committed[i]);
        }
        return Latencies.of(nanos);
    }

    private record Row(String id, long tx, long index) {}

    private Map<String, TxPosition> places(String run) {
        List<Row> rows = service.places()
                .owner()
                .sql(
                        "select aggregate_identifier as id, tx::text::bigint as tx, global_index as index from domain_event"
                                + " where aggregate_identifier like ?")
                .param(run + "%")
                .query(Row.class)
                .list();
        return rows.stream().collect(Collectors.toMap(Row::id, row -> new TxPosition(row.tx(), row.index())));
    }

    @Override
    public void close() {
        thread.interrupt();
        changes.close();
    }
}
