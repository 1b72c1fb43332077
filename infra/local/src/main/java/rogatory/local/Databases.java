package rogatory.local;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rogatory.stores.Stores;

/** Gives each service its database, the role that owns the tables, and the role that adds to them and reads them. */
final class Databases {

    /** May read every event log and nothing else. */
    private static final String READER = "statistics_reader";

    private Databases() {}

    static void prepare(Member service, Stores stores) {
        var postgres = stores.postgres();
        String owner = owner(service);
        postgres.createRole(owner, owner);
        postgres.createRole(user(service), user(service));
        postgres.createRole(READER, READER);
        postgres.createDatabase(service.name());
        try (var connection = DriverManager.getConnection(postgres.adminJdbcUrl(service.name()));
                var statement = connection.createStatement()) {
            statement.execute("alter database \"%s\" owner to \"%s\"".formatted(service.name(), owner));
        } catch (SQLException e) {
            throw new MeshFailure(
                    "the database " + service.name() + " cannot be given to " + owner + ": " + e.getMessage(), e);
        }
    }

    /** What a service must be told, as environment variables: its own stores, and where the events are that others keep. */
    static Map<String, String> of(Member service, List<Member> keepers, Stores stores) {
        return service.keepsEvents() ? ofKeeper(service, keepers, stores) : ofFollower(service, keepers, stores);
    }

    private static Map<String, String> ofKeeper(Member service, List<Member> keepers, Stores stores) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("ROGATORY_EVENTS_URL", url(service, stores));
        told.put("ROGATORY_EVENTS_USERNAME", user(service));
        told.put("ROGATORY_EVENTS_PASSWORD", user(service));
        told.put("ROGATORY_EVENTS_OWNERUSERNAME", owner(service));
        told.put("ROGATORY_EVENTS_OWNERPASSWORD", owner(service));
        told.put("ROGATORY_EVENTS_READERS", READER);
        told.put("ROGATORY_VIEWS_URI", stores.mongo().uri(service.name()));
        List<Member> others = keepers.stream()
                .filter(other -> !other.name().equals(service.name()))
                .toList();
        told.putAll(logs("ROGATORY_LINKS_OTHERS_", others, stores));
        return told;
    }

    private static Map<String, String> ofFollower(Member service, List<Member> keepers, Stores stores) {
        Map<String, String> told = new LinkedHashMap<>(logs("ROGATORY_STATISTICS_LOGS_", keepers, stores));
        told.put("ROGATORY_RELEASES_URL", url(service, stores));
        told.put("ROGATORY_RELEASES_USERNAME", user(service));
        told.put("ROGATORY_RELEASES_PASSWORD", user(service));
        told.put("ROGATORY_RELEASES_OWNERUSERNAME", owner(service));
        told.put("ROGATORY_RELEASES_OWNERPASSWORD", owner(service));
        told.put("ROGATORY_VIEWS_URI", stores.mongo().uri(service.name()));
        return told;
    }

    private static Map<String, String> logs(String prefix, List<Member> keepers, Stores stores) {
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < keepers.size(); i++) {
            String log = prefix + i + "_";
            told.put(log + "SERVICE", keepers.get(i).name());
            told.put(log + "URL", url(keepers.get(i), stores));
            told.put(log + "USERNAME", READER);
            told.put(log + "PASSWORD", READER);
        }
        return told;
    }

    private static String url(Member service, Stores stores) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(stores.postgres().port(), service.name());
    }

    private static String owner(Member service) {
        return service.name().replace('-', '_') + "_owner";
    }

    private static String user(Member service) {
        return service.name().replace('-', '_') + "_service";
    }
}
