package rogatory.stores;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A replica set of one: made on the first start, and told its new address when the port has changed. */
record ReplicaSet(String name, Role role) {
    static final ReplicaSet BY_ITSELF = new ReplicaSet("rs0", Role.BY_ITSELF);

    /** What a set is for; a set that is part of a cluster is told so. */
    enum Role {
        BY_ITSELF(null),
        SHARD("--shardsvr"),
        CONFIG("--configsvr");

        private final @Nullable String option;

        Role(@Nullable String option) {
            this.option = option;
        }

        Optional<String> option() {
            return Optional.ofNullable(option);
        }
    }

    /** As a cluster writes it. */
    String at(int port) {
        return name + "/127.0.0.1:" + port;
    }

    /** One look: true when the process with this id takes writes on this port. */
    boolean isPrimary(long pid, int port) {
        if (!listens(port)) {
            return false;
        }
        String address = "mongodb://127.0.0.1:%d/?directConnection=true&serverSelectionTimeoutMS=2000".formatted(port);
        try (MongoClient client = MongoClients.create(new ConnectionString(address))) {
            MongoDatabase admin = client.getDatabase("admin");
            if (pid
                    != admin.runCommand(new Document("serverStatus", 1))
                            .get("pid", Number.class)
                            .longValue()) {
                return false;
            }
            settle(client, "127.0.0.1:" + port);
            return admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false);
        } catch (MongoException starting) {
            return false;
        }
    }

    private void settle(MongoClient client, String host) {
        MongoDatabase admin = client.getDatabase("admin");
        Document stored = client.getDatabase("local")
                .getCollection("system.replset")
                .find()
                .first();
        Document member = new Document("_id", 0).append("host", host);
        if (stored == null) {
            Document made = new Document("_id", name).append("members", List.of(member));
            if (role == Role.CONFIG) {
                made.append("configsvr", true);
            }
            admin.runCommand(new Document("replSetInitiate", made));
        } else if (!stored.getList("members", Document.class)
                .getFirst()
                .getString("host")
                .equals(host)) {
            stored.append("members", List.of(member)).append("version", stored.getInteger("version") + 1);
            admin.runCommand(new Document("replSetReconfig", stored).append("force", true));
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
