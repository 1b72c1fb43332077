package rogatory.chassis.projection;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import rogatory.stores.Mongo;
import rogatory.stores.Postgres;

/** A PostgreSQL and a MongoDB that can be killed, and started again on the same ports and files. */
final class Servers implements AutoCloseable {

    private final Path folder;
    private Postgres postgres;
    private Mongo mongo;

    Servers(Path folder) {
        this.folder = folder;
        postgres = Postgres.start(folder.resolve("postgres"), 0);
        mongo = Mongo.start(folder.resolve("mongo"), 0);
        postgres.createRole(Service.KIND, Service.KIND);
    }

    /** Where a service of this name keeps its events and its views; its database is made if it is not there. */
    Service.Places places(String service) {
        postgres.createDatabase(service);
        return new Service.Places("jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + service, mongo.uri(service));
    }

    Mongo mongo() {
        return mongo;
    }

    /** What a killed client had open is undone after a second. */
    void undoSoon() {
        try (var client = MongoClients.create(mongo.uri("admin"))) {
            client.getDatabase("admin")
                    .runCommand(new Document("setParameter", 1).append("transactionLifetimeLimitSeconds", 1));
        }
    }

    void killMongo() {
        mongo.kill();
    }

    void startMongo() {
        mongo = Mongo.start(folder.resolve("mongo"), mongo.port());
    }

    void killPostgres() {
        postgres.kill();
    }

    void startPostgres() {
        postgres = Postgres.start(folder.resolve("postgres"), postgres.port());
    }

    @Override
    public void close() {
        mongo.close();
        postgres.close();
    }
}
