package rogatory.statistics.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import rogatory.statistics.disclosure.Figures;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of releases, in PostgreSQL: it is no figure that could be made again from events, so it is no view. Rows are
 * added and never changed.
 */
final class ReleaseRegister {

    private static final String ADD =
            "insert into release (year, released_by, record, figures, pack, sha256) values (?, ?, ?, ?, ?, ?)";
    /* The role may only read and add, which is too little to lock the table. */
    private static final String LOCK = "select pg_advisory_xact_lock('release'::regclass::bigint)";

    private static final String STANDING = "select count(*), count(*) filter (where year = ?) from release";
    private static final String ALL = "select record, released_at from release order by year";
    private static final String FIGURES = "select figures from release order by year";
    private static final String PACK = "select pack from release where year = ?";

    private final ReleasesDatabase database;
    private final JsonMapper json;

    ReleaseRegister(ReleasesDatabase database, JsonMapper json) {
        this.database = database;
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
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            try {
                Added added = standing(connection, made.release().year(), read);
                if (added == Added.ADDED) {
                    insert(connection, made);
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

    private static Added standing(Connection connection, int year, int read) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement count = connection.prepareStatement(STANDING)) {
            lock.execute();
            count.setInt(1, year);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                if (rows.getInt(2) > 0) {
                    return Added.RELEASED_ALREADY;
                }
                return rows.getInt(1) == read ? Added.ADDED : Added.OTHERS_CAME_BETWEEN;
            }
        }
    }

    private void insert(Connection connection, Releasing.Made made) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setInt(1, made.release().year());
            add.setString(2, made.release().by());
            add.setString(3, json.writeValueAsString(made.release()));
            add.setString(4, json.writeValueAsString(made.figures()));
            add.setBytes(5, made.pack());
            add.setString(6, made.release().sha256());
            add.executeUpdate();
        }
    }

    /** All releases, in the order of their years. */
    List<Release> all() {
        return database.read(ALL, row -> json.readValue(row.getString(1), Release.class)
                .at(row.getTimestamp(2).toInstant()));
    }

    Optional<Release> of(int year) {
        return all().stream().filter(release -> release.year() == year).findFirst();
    }

    /** What releases have shown and hidden. */
    List<Figures> figures() {
        return database.read(FIGURES, row -> json.readValue(row.getString(1), Figures.class));
    }

    /** The file of that year, as it was released. */
    Optional<byte[]> pack(int year) {
        return database.read(PACK, row -> row.getBytes(1), year).stream().findFirst();
    }
}
