package rogatory.chassis.eventlog;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The log of another service, followed with a role that may only read it: how figures are made of all kinds at once. */
public final class FollowedLog implements ReadableLog, AutoCloseable {

    private static final int CONNECTIONS = 3;

    private final String service;
    private final HikariDataSource pool;
    private final LogPages pages;
    private final LogSource source;

    /** @param service whose log it is, such as {@code mla}; that service may come up later than this one */
    public FollowedLog(
            String service,
            String url,
            String username,
            String password,
            EventNames names,
            List<EventUpcaster> upcasters) {
        this.service = service;
        this.pool = EventDatabase.patientPool(url, username, password, CONNECTIONS);
        this.pages = new LogPages(pool, new NamedEventSerializer(names), new EventUpcasterChain(upcasters));
        this.source = new LogSource(pages, new LogTail(EventDatabase.direct(url, username, password)));
    }

    @Override
    public String name() {
        return service;
    }

    @Override
    public LogSource source() {
        return source;
    }

    @Override
    public EventLog events() {
        return new PostgresEventLog(pages, pool);
    }

    @Override
    public void close() {
        source.close();
        pool.close();
    }
}
