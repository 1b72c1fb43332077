package rogatory.benchmarks.bed;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import rogatory.chassis.eventlog.EventLogConfiguration;
import rogatory.chassis.eventlog.EventNames;
import rogatory.chassis.eventlog.LogSource;
import rogatory.mla.events.MlaEvent;

/** The event log of the product, wired as in production, in this process and without anything else. */
public final class OwnLog implements AutoCloseable {

    private static final String TYPE = "CaseAggregate";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private static final int USUAL_CONNECTIONS = 16;

    public OwnLog(Places places) {
        this(places, USUAL_CONNECTIONS);
    }

    /** @param connections how many may append at once */
    public OwnLog(Places places, int connections) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "bench",
                        Map.of(
                                "rogatory.events.url",
                                places.events(),
                                "rogatory.events.username",
                                Places.SERVICE,
                                "rogatory.events.password",
                                Places.SERVICE,
                                "rogatory.events.owner-username",
                                Places.OWNER,
                                "rogatory.events.connections",
                                connections,
                                "rogatory.events.readers",
                                "statistics_reader")));
        context.registerBean(EventNames.class, () -> EventNames.of("mla", MlaEvent.class));
        context.register(EventLogConfiguration.class);
        context.refresh();
    }

    public EventStore store() {
        return context.getBean(EventStore.class);
    }

    public LogSource source() {
        return context.getBean(LogSource.class);
    }

    /** Appends and commits one event that opens a file. */
    public void open(String id) {
        store().publish(List.of(new GenericDomainEventMessage<>(TYPE, id, 0, Files.received(id))));
    }

    @Override
    public void close() {
        context.close();
    }
}
