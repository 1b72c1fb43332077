package rogatory.statistics.release;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import rogatory.statistics.disclosure.Figures;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of releases, in PostgreSQL: it is no figure that could be made again from events, so it is no view. Rows are
 * added and never changed. The database is first asked for when the record is, so that figures are served without it.
 */
final class ReleaseRegister implements AutoCloseable {

    private static final String DUPLICATE = "23505";
    private static final String ADD =
            "insert into release (year, released_by, record, figures, pack, sha256) values (?, ?, ?, ?, ?, ?)";
    /* The role may only read and add, which is too little to lock the table. */
    private static final String LOCK = "select pg_advisory_xact_lock('release'::regclass::bigint)";

    private static final String COUNT = "select count(*) from release";
    private static final String ALL = "select record, released_at from release order by year";
    private static final String FIGURES = "select figures from release order by year";
    private static final String PACK = "select pack from release where year = ?";

    private final HikariDataSource database;
    private final DataSource owner;
    private final String role;
    private final JsonMapper json;
    private boolean migrated;

    /**
     * @param owner the way in for the role that owns the table
     * @param role the role that may read it and add to it
     */
    ReleaseRegister(HikariDataSource database, DataSource owner, String role, JsonMapper json) {
        this.database = database;
        this.owner = owner;
        this.role = role;
        this.json = json;
    }

    /** What became of a release that was to be added. */
    enum Added {
        ADDED,
        RELEASED_ALREADY,
        OTHERS_CAME_BETWEEN
    }

    /**
     * One at a time, since a release is protected beside those that its maker has read, and no other.
     *
     * @param read how many releases there were when it was made
     */
    Added add(Releasing.Made made, int read) {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            try {
                Added added = only(connection, read) ? insert(connection, made) : Added.OTHERS_CAME_BETWEEN;
                if (added == Added.ADDED) {
                    connection.commit();
                }
                return added;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new RegisterAway(e);
        }
    }

    private static boolean only(Connection connection, int read) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            lock.execute();
            try (ResultSet rows = count.executeQuery()) {
                return rows.next() && rows.getInt(1) == read;
            }
        }
    }

    private Added insert(Connection connection, Releasing.Made made) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setInt(1, made.release().year());
            add.setString(2, made.release().by());
            add.setString(3, json.writeValueAsString(made.release()));
            add.setString(4, json.writeValueAsString(made.figures()));
            add.setBytes(5, made.pack());
            add.setString(6, made.release().sha256());
            add.executeUpdate();
            return Added.ADDED;
        } catch (SQLException e) {
            if (DUPLICATE.equals(e.getSQLState())) {
                return Added.RELEASED_ALREADY;
            }
            throw e;
        }
    }

    /** All releases, in the order of their years. */
    List<Release> all() {
        return read(ALL, row -> json.readValue(row.getString(1), Release.class)
                .at(row.getTimestamp(2).toInstant()));
    }

    Optional<Release> of(int year) {
        return all().stream().filter(release -> release.year() == year).findFirst();
    }

    /** What releases have shown and hidden. */
    List<Figures> figures() {
        return read(FIGURES, row -> json.readValue(row.getString(1), Figures.class));
    }

    /** The file of that year, as it was released. */
    Optional<byte[]> pack(int year) {
        return read(PACK, row -> row.getBytes(1), year).stream().findFirst();
    }

    @FunctionalInterface
    private interface Reading<T> {

        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Reading<T> reading, Object... parameters) {
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

    private synchronized Connection connection() throws SQLException {
        if (!migrated) {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/releases")
                    .placeholders(Map.of("service", '"' + role + '"'))
                    .load()
                    .migrate();
            migrated = true;
        }
        return database.getConnection();
    }

    @Override
    public void close() {
        database.close();
    }
}
