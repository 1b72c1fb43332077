package rogatory.benchmarks.bed;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import rogatory.benchmarks.measure.Load;

/** What the bare driver does with the same table. */
public final class RawLog {

    private static final int FETCH = 1000;
    private static final String INSERT = """
            insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, recorded_at,
                event_name, event_revision, payload, meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS =
            "select tx, event_identifier, recorded_at, event_name, event_revision, payload,"
                    + " meta_data, type, aggregate_identifier, sequence_number from domain_event";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Places places;
    private final Map<String, Class<?>> classes = new HashMap<>();

    public RawLog(Places places) {
        this.places = places;
    }

    /** Inserts and commits one event a step, on a connection of its own. */
    public Load.Worker appender(String prefix) throws SQLException {
        Connection connection = places.connection();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        Files.Step opening = Files.steps().getFirst();
        return new Load.Worker() {
            private int number;

            @Override
            public void step() throws SQLException {
                String id = prefix + number++;
                bind(insert, id, opening);
                insert.executeUpdate();
                connection.commit();
            }

            @Override
            public void end() throws SQLException {
                connection.close();
            }
        };
    }

    private static void bind(PreparedStatement insert, String id, Files.Step step) throws SQLException {
        int i = 0;
        insert.setString(++i, UUID.randomUUID().toString());
        insert.setString(++i, id);
        insert.setLong(++i, 0);
        insert.setString(++i, "CaseAggregate");
        insert.setObject(++i, OffsetDateTime.now(ZoneOffset.UTC));
        insert.setString(++i, step.name());
        insert.setString(++i, "1");
        insert.setString(++i, step.payload(id));
        insert.setString(++i, "{}");
    }

    /** Reads the whole log through a cursor and decodes it. @return how many events */
    public long replay() throws Exception {
        try (Connection connection = places.connection();
                PreparedStatement select = connection.prepareStatement(COLUMNS + " order by tx, global_index")) {
            select.setFetchSize(FETCH);
            return decode(select);
        }
    }

    /** Loads one stream a step. */
    public Load.Worker loader(java.util.function.IntSupplier file) throws SQLException {
        Connection connection = places.connection();
        PreparedStatement select =
                connection.prepareStatement(COLUMNS + " where aggregate_identifier = ? order by sequence_number");
        return new Load.Worker() {
            @Override
            public void step() throws Exception {
                select.setString(1, Files.id(file.getAsInt()));
                decode(select);
                connection.commit();
            }

            @Override
            public void end() throws SQLException {
                connection.close();
            }
        };
    }

    private long decode(PreparedStatement select) throws Exception {
        long events = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                rows.getObject("recorded_at", OffsetDateTime.class);
                rows.getString("aggregate_identifier");
                rows.getLong("sequence_number");
                JSON.readValue(rows.getString("payload"), classOf(rows.getString("event_name")));
                events++;
            }
        }
        return events;
    }

    private Class<?> classOf(String name) throws ClassNotFoundException {
        Class<?> known = classes.get(name);
        if (known == null) {
            known = Class.forName("rogatory.mla.events." + name.substring(name.indexOf('.') + 1));
            classes.put(name, known);
        }
        return known;
    }
}
