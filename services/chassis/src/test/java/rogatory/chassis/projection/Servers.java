package rogatory.chassis.projection;

import java.nio.file.Path;
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
