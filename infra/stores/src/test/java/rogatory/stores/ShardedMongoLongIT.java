package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class ShardedMongoLongIT {
    private static final int FACTS = 100;

    @TempDir
    static Path data;

    static ShardedMongo cluster;

    @BeforeAll
    static void start() {
        cluster = ShardedMongo.start(data, 2);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void a_transaction_over_both_shards_is_seen_whole_or_not_at_all() {
        try (MongoClient client = MongoClients.create(cluster.uri("statistics"));
                ClientSession session = client.startSession()) {
            client.getDatabase("admin")
                    .runCommand(new Document("shardCollection", "statistics.facts")
                            .append("key", new Document("_id", "hashed")));
            MongoCollection<Document> facts = client.getDatabase("statistics").getCollection("facts");

            session.withTransaction(() -> facts.insertMany(session, facts("granted")));
            session.startTransaction();
            facts.insertMany(session, facts("refused"));
            session.abortTransaction();

            assertThat(facts.distinct("word", String.class)).containsExactly("granted");
            assertThat(facts.countDocuments()).isEqualTo(FACTS);
        }
        assertThat(on(0)).isPositive().isLessThan(FACTS);
        assertThat(on(0) + on(1)).isEqualTo(FACTS);
    }

    @Test
    void a_folder_that_holds_a_cluster_is_refused() {
        assertThatThrownBy(() -> ShardedMongo.start(data, 2))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining("cannot be started again");
    }

    private static List<Document> facts(String word) {
        return IntStream.range(0, FACTS)
                .mapToObj(n -> new Document("_id", word + n).append("word", word))
                .toList();
    }

    private static long on(int shard) {
        try (MongoClient client = MongoClients.create(cluster.shardUri(shard, "statistics"))) {
            return client.getDatabase("statistics").getCollection("facts").countDocuments();
        }
    }
}
