package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresIT {
    @TempDir
    Path data;

    @Test
    void data_survive_a_clean_restart_on_other_ports() throws SQLException {
        try (Stores stores = Stores.startOwned(StoresSettings.keptIn(data))) {
            stores.postgres().createDatabase("mla");
            write(stores.postgres(), "filed");
            write(stores.mongo(), "filed");
        }
        try (Stores stores = Stores.startOwned(StoresSettings.keptIn(data))) {
            stores.postgres().createDatabase("mla");
            assertThat(written(stores.postgres())).containsExactly("filed");
            assertThat(written(stores.mongo())).containsExactly("filed");
        }
    }

    @Test
    void what_was_acknowledged_survives_kill_9_of_each_server() throws SQLException {
        Stores crashed = Stores.startOwned(StoresSettings.keptIn(data));
        crashed.postgres().createDatabase("mla");
        write(crashed.postgres(), "granted");
        write(crashed.mongo(), "granted");
        crashed.postgres().kill();
        crashed.mongo().kill();
        try (Stores stores = Stores.startOwned(StoresSettings.keptIn(data))) {
            assertThat(written(stores.postgres())).containsExactly("granted");
            assertThat(written(stores.mongo())).containsExactly("granted");
        }
    }

    private static void write(Postgres postgres, String word) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.adminJdbcUrl("mla"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists words (word text)");
            statement.execute("insert into words values (" + statement.enquoteLiteral(word) + ")");
        }
    }

    private static List<String> written(Postgres postgres) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.adminJdbcUrl("mla"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select array_agg(word) from words")) {
            rows.next();
            return List.of((String[]) rows.getArray(1).getArray());
        }
    }

    private static void write(Mongo mongo, String word) {
        try (MongoClient client = MongoClients.create(mongo.uri("mla"))) {
            words(client).insertOne(new Document("word", word));
        }
    }

    private static List<String> written(Mongo mongo) {
        try (MongoClient client = MongoClients.create(mongo.uri("mla"))) {
            return words(client).distinct("word", String.class).into(new java.util.ArrayList<>());
        }
    }

    private static MongoCollection<Document> words(MongoClient client) {
        return client.getDatabase("mla").getCollection("words");
    }
}
