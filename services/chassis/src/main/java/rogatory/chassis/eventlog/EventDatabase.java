package rogatory.chassis.eventlog;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The two ways to the events: a pool for appending and reading, and single connections that listen and notify. */
final class EventDatabase {

    private static final int WAIT_MS = 5_000;

    private EventDatabase() {}

    static HikariDataSource pool(String url, String username, String password, int size) {
        return new HikariDataSource(config(url, username, password, size));
    }

    /** A pool that can be made before its database answers. */
    static HikariDataSource patientPool(String url, String username, String password, int size) {
        HikariConfig config = config(url, username, password, size);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(String url, String username, String password, int size) {
        var config = new HikariConfig();
        config.setPoolName("events");
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(WAIT_MS);
        // Axon binds event ids as text; the column is a uuid, half the size.
        config.addDataSourceProperty("stringtype", "unspecified");
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // A transaction that stays open holds back every reader.
        config.setConnectionInitSql("set idle_in_transaction_session_timeout = '30s'; set statement_timeout = '30s'");
        return config;
    }

    static DataSource direct(String url, String username, String password) {
        return new DriverManagerDataSource(
                url + (url.contains("?") ? "&" : "?") + "tcpKeepAlive=true", username, password);
    }
}
