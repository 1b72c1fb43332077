package rogatory.chassis.projection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Opens MongoDB with the concerns on which exactly-once rests, and makes sure that it can keep them. */
final class ViewDatabase {

    private static final int FIND_SERVER_SECONDS = 5;

    private ViewDatabase() {}

    static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(FIND_SERVER_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    static MongoDatabase database(MongoClient client, String uri) {
        String name = Objects.requireNonNull(
                new ConnectionString(uri).getDatabase(),
                "rogatory.views.uri names no database; write it as mongodb://host:port/database?replicaSet=...");
        MongoDatabase database = client.getDatabase(name);
        requireReplicaSet(database);
        return database;
    }

    private static void requireReplicaSet(MongoDatabase database) {
        Document hello = database.runCommand(new Document("hello", 1));
        boolean sharded = "isdbgrid".equals(hello.getString("msg"));
        if (!sharded && hello.getString("setName") == null) {
            throw new IllegalStateException(
                    "MongoDB at rogatory.views.uri is not a replica set, so it has no transactions; start it with"
                            + " --replSet and run rs.initiate() once (one member is enough)");
        }
    }
}
