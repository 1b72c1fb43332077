package rogatory.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import rogatory.chassis.eventlog.EventLogConfiguration;
import rogatory.chassis.eventlog.EventNames;
import rogatory.stores.Stores;
import rogatory.vocabulary.LegalFact;

/** The log of another service, with the chassis' own event store writing to it. */
public final class Writing implements AutoCloseable {

    private static final String READER = "statistics_reader";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Stores stores;
    private final String service;

    Writing(Stores stores, String service, EventNames names) {
        this.stores = stores;
        this.service = service;
        String role = service.replace('-', '_') + "_service";
        stores.postgres().createRole(role, role);
        stores.postgres().createRole(READER, READER);
        stores.postgres().createDatabase(service);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "places",
                        Map.of(
                                "rogatory.events.url", url(),
                                "rogatory.events.username", role,
                                "rogatory.events.password", role,
                                "rogatory.events.owner-username", "postgres",
                                "rogatory.events.readers", READER)));
        context.registerBean(EventNames.class, () -> names);
        context.register(EventLogConfiguration.class);
        context.refresh();
    }

    /** Appends these to a stream, recorded on the day each of them occurred. */
    public void append(long sequence, LegalFact... events) {
        context.getBean(EventStore.class)
                .publish(IntStream.range(0, events.length)
                        .mapToObj(i -> new GenericDomainEventMessage<>(
                                        "Case", events[i].requestId(), sequence + i, events[i])
                                .withMetaData(Map.of(
                                        "recordedOn", events[i].occurredOn().toString())))
                        .toList());
    }

    /** Appends these to a new stream, each recorded on its day. */
    public void open(List<? extends LegalFact> events, List<LocalDate> recordedOn) {
        context.getBean(EventStore.class)
                .publish(IntStream.range(0, events.size())
                        .mapToObj(i -> new GenericDomainEventMessage<>(
                                        "Case", events.get(i).requestId(), i, events.get(i))
                                .withMetaData(
                                        Map.of("recordedOn", recordedOn.get(i).toString())))
                        .toList());
    }

    /** What statistics must be told to follow it. */
    List<String> arguments(int number) {
        String log = "--rogatory.statistics.logs[" + number + "].";
        return List.of(
                log + "service=" + service,
                log + "url=" + url(),
                log + "username=" + READER,
                log + "password=" + READER);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + stores.postgres().port() + "/" + service;
    }

    @Override
    public void close() {
        context.close();
    }
}
