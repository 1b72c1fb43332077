package rogatory.chassis.projection;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import rogatory.stores.Mongo;
import rogatory.stores.Ports;

/** A mongod as one gets it by just starting it: not a replica set. */
final class LoneMongod implements AutoCloseable {

    private final Process process;
    private final int port;

    private LoneMongod(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Runs the same program as that one. */
    static LoneMongod start(Mongo like, Path data) throws IOException {
        Path program = Path.of(ProcessHandle.of(like.pid())
                .flatMap(mongod -> mongod.info().command())
                .orElseThrow());
        int port = Ports.free();
        var command = new ProcessBuilder(
                        program.toString(), "--dbpath", data.toString(), "--port", "" + port, "--bind_ip", "127.0.0.1")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment()
                .put("LD_LIBRARY_PATH", program.resolveSibling("../openssl-1.1").toString());
        var lone = new LoneMongod(command.start(), port);
        try (var client = MongoClients.create(lone.uri("admin"))) {
            await().atMost(Duration.ofSeconds(40)).ignoreExceptions().until(() -> client.getDatabase("admin")
                    .runCommand(new Document("ping", 1))
                    .containsKey("ok"));
        }
        return lone;
    }

    String uri(String database) {
        return "mongodb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
