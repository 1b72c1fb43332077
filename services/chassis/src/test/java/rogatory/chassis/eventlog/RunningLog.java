package rogatory.chassis.eventlog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.stores.Postgres;

/** A service's event log as wired in production, on a PostgreSQL of its own. */
final class RunningLog implements AutoCloseable {

    static final String SERVICE = "filing";
    static final String READER = "figures";

    private final Path folder;
    private Postgres postgres;
    private final AnnotationConfigApplicationContext context;

    RunningLog(Path folder) {
        this.folder = folder;
        postgres = Postgres.start(folder, 0);
        postgres.createDatabase(SERVICE);
        postgres.createRole(SERVICE, SERVICE);
        postgres.createRole(READER, READER);
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "rogatory.events.url",
                                url(),
                                "rogatory.events.username",
                                SERVICE,
                                "rogatory.events.password",
                                SERVICE,
                                "rogatory.events.owner-username",
                                "postgres",
                                "rogatory.events.owner-password",
                                "",
                                "rogatory.events.readers",
                                READER,
                                "rogatory.authority.zone",
                                "Europe/Vienna")));
        context.registerBean(EventNames.class, () -> EventNames.of(SERVICE, FilingEvent.class));
        context.register(EventLogConfiguration.class);
        context.refresh();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + SERVICE;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    EventLog log() {
        return bean(EventLog.class);
    }

    LogSource source() {
        return bean(LogSource.class);
    }

    DataSource pool() {
        return bean(DataSource.class);
    }

    JdbcClient as(String role) {
        return JdbcClient.create(EventDatabase.direct(url(), role, role));
    }

    void append(String stream, long sequence, FilingEvent event) {
        append(stream, sequence, event, Map.of());
    }

    void append(String stream, long sequence, FilingEvent event, Map<String, ?> metaData) {
        bean(EventStore.class)
                .publish(List.of(new GenericDomainEventMessage<>("Filing", stream, sequence, event, metaData)));
    }

    /** Ends the server as a power cut would, and starts it again on the same port and files. */
    void powerCut() {
        int port = postgres.port();
        postgres.kill();
        postgres = Postgres.start(folder, port);
    }

    @Override
    public void close() {
        context.close();
        postgres.close();
    }
}
