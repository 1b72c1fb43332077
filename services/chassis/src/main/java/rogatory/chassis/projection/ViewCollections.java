package rogatory.chassis.projection;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;

/**
 * The collections of generations: on one server, or each spread over the shards of a cluster.
 *
 * @param sharded whether they are spread: by the stream, so that a document is found on one shard alone
 */
record ViewCollections(MongoClient client, MongoDatabase database, boolean sharded) {

    private static final int EXISTS = 48;

    MongoCollection<Document> of(String view, int number) {
        return database.getCollection(Generation.collectionOf(view, number));
    }

    /** Makes it before anything is written; one that is there stays. */
    void make(String view, int number) {
        String name = Generation.collectionOf(view, number);
        if (database.listCollectionNames().into(new HashSet<>()).contains(name)) {
            return;
        }
        if (sharded) {
            client.getDatabase("admin")
                    .runCommand(new Document("shardCollection", database.getName() + "." + name)
                            .append("key", new Document("_id", "hashed")));
        } else {
            createUnlessThere(name);
        }
    }

    /** Another instance may have been quicker. */
    private void createUnlessThere(String name) {
        try {
            database.createCollection(name);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != EXISTS) {
                throw e;
            }
        }
    }

    void index(String view, int number, List<IndexModel> indexes) {
        if (!indexes.isEmpty()) {
            of(view, number).createIndexes(indexes);
        }
    }

    void drop(String view, int number) {
        of(view, number).drop();
    }
}
