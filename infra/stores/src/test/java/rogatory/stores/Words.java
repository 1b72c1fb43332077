package rogatory.stores;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Writes a word into each store, acknowledged, and reads the words back. */
final class Words {
    static final String DATABASE = "mla";

    private Words() {}

    static void write(Stores stores, String word) throws SQLException {
        write(stores.postgres(), word);
        write(stores.mongo(), word);
    }

    static void write(Postgres postgres, String word) throws SQLException {
        postgres.createDatabase(DATABASE);
        try (Connection connection = DriverManager.getConnection(postgres.adminJdbcUrl(DATABASE));
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists words (word text)");
            statement.execute("insert into words values (" + statement.enquoteLiteral(word) + ")");
        }
    }

    static void write(Mongo mongo, String word) {
        try (MongoClient client = MongoClients.create(mongo.uri(DATABASE))) {
            client.getDatabase(DATABASE).getCollection("words").insertOne(new Document("word", word));
        }
    }

    static List<String> in(Postgres postgres) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.adminJdbcUrl(DATABASE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from words order by word")) {
            List<String> words = new ArrayList<>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }

    static List<String> in(Mongo mongo) {
        try (MongoClient client = MongoClients.create(mongo.uri(DATABASE))) {
            return client.getDatabase(DATABASE)
                    .getCollection("words")
                    .find()
                    .sort(new Document("word", 1))
                    .map(word -> word.getString("word"))
                    .into(new ArrayList<>());
        }
    }
}
