package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresIT {
    @TempDir
    static Path data;

    static Stores stores;

    @BeforeAll
    static void start() {
        stores = Stores.startOwned(StoresSettings.keptIn(data));
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @Test
    void a_transaction_is_seen_whole_or_not_at_all() {
        try (MongoClient client = MongoClients.create(stores.mongo().uri("statistics"));
                ClientSession session = client.startSession()) {
            MongoCollection<Document> facts = client.getDatabase("statistics").getCollection("facts");
            MongoCollection<Document> tokens = client.getDatabase("statistics").getCollection("tokens");
            session.withTransaction(() -> {
                facts.insertOne(session, new Document("_id", "granted"));
                return tokens.insertOne(session, new Document("_id", 1));
            });
            session.startTransaction();
            facts.insertOne(session, new Document("_id", "refused"));
            tokens.insertOne(session, new Document("_id", 2));
            session.abortTransaction();
            assertThat(facts.distinct("_id", String.class)).containsExactly("granted");
            assertThat(tokens.distinct("_id", Integer.class)).containsExactly(1);
        }
    }

    @Test
    void an_acknowledged_write_is_on_the_disk() throws SQLException {
        for (String safety : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
            assertThat(shown(safety)).as(safety).isEqualTo("on");
        }
        try (MongoClient client = MongoClients.create(stores.mongo().uri("admin"))) {
            Document answer = client.getDatabase("admin").runCommand(new Document("replSetGetConfig", 1));
            Document config = answer.get("config", Document.class);
            assertThat(config.getBoolean("writeConcernMajorityJournalDefault")).isTrue();
            assertThat(config.getList("members", Document.class)).hasSize(1);
        }
    }

    @Test
    void a_role_logs_in_with_its_newest_password_and_making_it_again_is_allowed() throws SQLException {
        stores.postgres().createRole("mla-writer", "it's old");
        stores.postgres().createRole("mla-writer", "it's new");
        stores.postgres().createDatabase("case files");
        stores.postgres().createDatabase("case files");
        try (Connection connection = DriverManager.getConnection(
                stores.postgres().adminJdbcUrl("postgres").replace("?user=postgres", ""), "mla-writer", "it's new")) {
            assertThat(connection.isValid(1)).isTrue();
        }
        assertThat(count("pg_roles where rolname = 'mla-writer' and rolcanlogin and not rolsuper"))
                .isOne();
        assertThat(count("pg_authid where rolname = 'mla-writer' and rolpassword like 'SCRAM-SHA-256$%'"))
                .isOne();
        assertThat(count("pg_database where datname = 'case files'")).isOne();
    }

    @Test
    void nobody_outside_the_machine_reaches_them() throws IOException {
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (InetAddress address : outside) {
            for (int port : List.of(stores.postgres().port(), stores.mongo().port())) {
                assertThatThrownBy(() -> new Socket(address, port).close())
                        .as(address + ":" + port)
                        .isInstanceOf(IOException.class);
            }
        }
        assertThat(shown("listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_data_folder_in_use_is_left_alone() {
        assertThatThrownBy(() -> Stores.startOwned(StoresSettings.keptIn(data)))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining("is in use by another running Rogatory");
        assertThat(ProcessHandle.of(stores.postgres().pid())).isPresent();
        assertThat(ProcessHandle.of(stores.mongo().pid())).isPresent();
    }

    @Test
    void a_given_port_that_is_taken_names_the_taker(@TempDir Path other) {
        int taken = stores.mongo().port();
        assertThatThrownBy(() -> Postgres.start(other, taken))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining(
                        "Port %d, wanted for PostgreSQL, is taken by process %d",
                        taken, stores.mongo().pid())
                .hasMessageContaining("mongod")
                .hasMessageContaining("choose another port");
    }

    private static String shown(String setting) {
        return single("show " + setting);
    }

    private static int count(String what) {
        return Integer.parseInt(single("select count(*) from " + what));
    }

    private static String single(String query) {
        try (Connection connection =
                        DriverManager.getConnection(stores.postgres().adminJdbcUrl("postgres"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
