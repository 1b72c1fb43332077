package rogatory.stores;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.bson.Document;

/** The replica set of one: made on the first start, and told its new address when the port has changed. */
final class ReplicaSet {
    static final String NAME = "rs0";

    private ReplicaSet() {}

    /** One look: true when the process with this id takes writes on this port. */
    static boolean isPrimary(long pid, int port) {
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

    private static void settle(MongoClient client, String host) {
        MongoDatabase admin = client.getDatabase("admin");
        Document stored = client.getDatabase("local")
                .getCollection("system.replset")
                .find()
                .first();
        Document member = new Document("_id", 0).append("host", host);
        if (stored == null) {
            admin.runCommand(
                    new Document("replSetInitiate", new Document("_id", NAME).append("members", List.of(member))));
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
