package rogatory.chassis.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.EventLogConfiguration;
import rogatory.chassis.eventlog.EventNames;

/** An instance of a service, its log and its view wired as in production; several may share the same places. */
final class Service implements AutoCloseable {

    static final String KIND = "tallying";

    /** Where a service keeps its events and its views. */
    record Places(String events, String views) {}

    record Row(String stream, int number) {}

    @EnableScheduling
    static class Scheduling {}

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Tally tally;
    private final Places places;

    private Service(Places places, Tally tally, Map<String, Object> settings) {
        this.places = places;
        this.tally = tally;
        Map<String, Object> all = new HashMap<>(Map.of(
                "rogatory.kind",
                KIND,
                "rogatory.events.url",
                places.events(),
                "rogatory.events.username",
                KIND,
                "rogatory.events.password",
                KIND,
                "rogatory.events.owner-username",
                "postgres",
                "rogatory.views.uri",
                places.views(),
                "rogatory.views.claim",
                "2s",
                "rogatory.views.tend",
                "50ms"));
        all.putAll(settings);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", all));
        context.registerBean(EventNames.class, () -> EventNames.of(KIND, TallyEvent.class));
        context.registerBean(Projection.class, () -> tally);
        context.register(Scheduling.class, EventLogConfiguration.class, ProjectionConfiguration.class);
    }

    static Service start(Places places) {
        return start(places, new Tally(1), Map.of());
    }

    static Service start(Places places, Tally tally, Map<String, Object> settings) {
        var service = new Service(places, tally, settings);
        try {
            service.context.refresh();
            return service;
        } catch (RuntimeException e) {
            service.context.close();
            throw e;
        }
    }

    Views views() {
        return context.getBean(Views.class);
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HostedView hosted() {
        return views().all().getFirst();
    }

    MongoDatabase database() {
        return ViewDatabase.database(context.getBean(MongoClient.class), places.views());
    }

    /** Appends these numbers to a stream in one transaction. */
    void append(String stream, long sequence, int... numbers) {
        context.getBean(EventStore.class)
                .publish(IntStream.range(0, numbers.length)
                        .mapToObj(i -> new GenericDomainEventMessage<>(
                                "Tally", stream, sequence + i, new TallyEvent.Counted(numbers[i])))
                        .toList());
    }

    /** Fills so many streams with so many events each, a stream at a time, in transactions of a thousand. */
    void fill(int streams, int events) {
        JdbcClient service = owner();
        int perTransaction = Math.max(1, 1000 / events);
        for (int first = 0; first < streams; first += perTransaction) {
            service.sql("""
                            insert into domain_event (aggregate_identifier, sequence_number, type, event_name,
                                event_revision, payload, meta_data, recorded_at, event_identifier)
                            select 'tally-' || s, n, 'Tally', 'tallying.Counted', '1', '{"number":' || n || '}', '{}',
                                now(), gen_random_uuid()
                            from generate_series(?, ?) s, generate_series(0, ?) n order by s, n""")
                    .params(first, Math.min(streams, first + perTransaction) - 1, events - 1)
                    .update();
        }
    }

    /** What the view must hold, folded afresh from the rows of the log without any part of ours. */
    Map<String, Document> folded() {
        Map<String, Document> folded = new TreeMap<>();
        owner().sql("select aggregate_identifier as stream, (payload::json->>'number')::int as number"
                        + " from domain_event order by aggregate_identifier, sequence_number")
                .query(Row.class)
                .list()
                .forEach(row -> folded.compute(
                        row.stream(),
                        (stream, before) -> tally.with(before == null ? tally.empty(stream) : before, row.number())));
        return folded;
    }

    /** What the view holds. */
    Map<String, Document> seen() {
        Map<String, Document> seen = new TreeMap<>();
        views().live(Tally.VIEW).find().forEach(document -> seen.put(document.getString("_id"), document));
        return seen;
    }

    List<Document> tokens() {
        return database().getCollection(ViewTokens.COLLECTION).find().into(new java.util.ArrayList<>());
    }

    private JdbcClient owner() {
        return JdbcClient.create(
                new org.springframework.jdbc.datasource.DriverManagerDataSource(places.events(), "postgres", ""));
    }

    @Override
    public void close() {
        context.close();
    }
}
