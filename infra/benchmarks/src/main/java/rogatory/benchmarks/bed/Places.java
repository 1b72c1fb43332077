package rogatory.benchmarks.bed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Where a service under test keeps its events and its views.
 *
 * @param events JDBC
 * @param views MongoDB, with the database's name in it
 * @param name of both databases
 */
public record Places(String events, String views, String name) {

    static final String SERVICE = "mla_service";
    static final String OWNER = "postgres";

    /** As the service would open it, but bare. */
    public Connection connection() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", SERVICE);
        properties.setProperty("password", SERVICE);
        properties.setProperty("stringtype", "unspecified");
        properties.setProperty("prepareThreshold", "1");
        Connection connection = DriverManager.getConnection(events, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    /** As the role that owns the tables. */
    public Connection ownerConnection() throws SQLException {
        return DriverManager.getConnection(events, OWNER, "");
    }

    /** Another role's way in, for filling and for looking. */
    public JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(events, OWNER, ""));
    }
}
