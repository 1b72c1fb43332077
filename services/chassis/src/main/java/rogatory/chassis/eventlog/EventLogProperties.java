package rogatory.chassis.eventlog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a service's events are, and who may do what there.
 *
 * @param url JDBC, of a database of the service's own
 * @param username the service's role: it adds and reads events, nothing else
 * @param ownerUsername the role that owns the tables; without it the tables must be there already
 * @param readers roles of other services that may read the events
 * @param connections how many acts may be appended at once; beyond the cores they help, for one flush to disk carries all
 *     that wait for it
 */
@ConfigurationProperties("rogatory.events")
public record EventLogProperties(
        String url,
        String username,
        String password,
        @Nullable String ownerUsername,
        @Nullable String ownerPassword,
        @DefaultValue List<String> readers,
        @DefaultValue("16") int connections) {

    @Override
    public String toString() {
        return "events of " + username + " at " + url;
    }
}
