package rogatory.chassis.eventlog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the tables to this program's form and settles the rights on them, as the role that owns them. */
final class EventLogMigration {

    private EventLogMigration() {}

    static void run(EventLogProperties settings) {
        if (settings.ownerUsername() == null) {
            return;
        }
        DataSource owner = EventDatabase.direct(
                settings.url(), settings.ownerUsername(), Objects.requireNonNullElse(settings.ownerPassword(), ""));
        requireRoles(owner, settings);
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/eventlog")
                .placeholders(Map.of(
                        "service", '"' + settings.username() + '"', "readers", String.join(",", settings.readers())))
                .load()
                .migrate();
    }

    private static void requireRoles(DataSource owner, EventLogProperties settings) {
        List<String> there = JdbcClient.create(owner)
                .sql("select rolname from pg_roles")
                .query(String.class)
                .list();
        List<String> missing = Stream.concat(Stream.of(settings.username()), settings.readers().stream())
                .filter(role -> !there.contains(role))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("PostgreSQL has no role " + String.join(", ", missing)
                    + "; create each with: create role \"name\" login password '...'; then start again");
        }
    }
}
