package rogatory.chassis.eventlog;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The log of another service, followed with a role that may only read it: how figures are made of all kinds at once. */
public final class FollowedLog implements AutoCloseable {

    private static final int CONNECTIONS = 3;

    private final HikariDataSource pool;
    private final LogPages pages;
    private final LogSource source;

    public FollowedLog(String url, String username, String password, EventNames names, List<EventUpcaster> upcasters) {
        this.pool = EventDatabase.pool(url, username, password, CONNECTIONS);
        this.pages = new LogPages(pool, new NamedEventSerializer(names), new EventUpcasterChain(upcasters));
        this.source = new LogSource(pages, new LogTail(EventDatabase.direct(url, username, password)));
    }

    /** For a streaming processor. */
    public LogSource source() {
        return source;
    }

    /** For whole streams and for the lag. */
    public EventLog log() {
        return new PostgresEventLog(pages, pool);
    }

    @Override
    public void close() {
        source.close();
        pool.close();
    }
}
