package rogatory.statistics.release;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Where releases are kept. It is first asked for when the record of them is, so that figures are served without it. */
final class ReleasesDatabase implements AutoCloseable {

    private final HikariDataSource connections;
    private final DataSource owner;
    private final String role;
    private boolean migrated;

    /**
     * @param connections of the role that may read the table and add to it
     * @param owner the way in for the role that owns the table
     * @param role the one that may read and add
     */
    ReleasesDatabase(HikariDataSource connections, DataSource owner, String role) {
        this.connections = connections;
        this.owner = owner;
        this.role = role;
    }

    /** What is made of a row. */
    @FunctionalInterface
    interface Reading<T> {

        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String sql, Reading<T> reading, Object... parameters) {
        try (Connection connection = connection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new RegisterAway(e);
        }
    }

    synchronized Connection connection() throws SQLException {
        if (!migrated) {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/releases")
                    .placeholders(Map.of("service", '"' + role + '"'))
                    .load()
                    .migrate();
            migrated = true;
        }
        return connections.getConnection();
    }

    @Override
    public void close() {
        connections.close();
    }
}
