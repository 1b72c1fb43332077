package rogatory.stores;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A real PostgreSQL and a real MongoDB for evaluation and tests, as child processes on loopback; nothing needs to be
 * installed, and data survive restarts and crashes. Both trust every local user of the machine: production points
 * Rogatory at its own servers.
 */
public final class Stores implements AutoCloseable {
    private final StoresSettings settings;
    private final Postgres postgres;
    private final Mongo mongo;
    private boolean closed;

    private Stores(StoresSettings settings, Postgres postgres, Mongo mongo) {
        this.settings = settings;
        this.postgres = postgres;
        this.mongo = mongo;
    }

    /** Blocks until both servers answer; they are also stopped when the JVM exits. Reuses an existing data folder. */
    public static Stores start(StoresSettings settings) {
        Stores stores = startOwned(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(stores::close, "stop-stores"));
        return stores;
    }

    /** As {@link #start}, but the caller's own shutdown hook must close: hooks run at once, and services go first. */
    public static Stores startOwned(StoresSettings settings) {
        CompletableFuture<Postgres> postgres = CompletableFuture.supplyAsync(() -> Postgres.start(
                settings.dataFolder().resolve("postgres"), settings.postgresPort(), settings.cacheFolder()));
        Mongo mongo;
        try {
            mongo = Mongo.start(
                    settings.dataFolder().resolve("mongo"),
                    settings.mongoPort(),
                    settings.mongod(),
                    settings.cacheFolder());
        } catch (RuntimeException e) {
            postgres.thenAccept(Postgres::close).exceptionally(also -> null).join();
            throw e;
        }
        try {
            return new Stores(settings, postgres.join(), mongo);
        } catch (CompletionException e) {
            mongo.close();
            throw e.getCause() instanceof StoresFailure failure ? failure : e;
        }
    }

    public Postgres postgres() {
        return postgres;
    }

    public Mongo mongo() {
        return mongo;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        mongo.close();
        postgres.close();
        if (settings.deletedOnClose()) {
            Folders.delete(settings.dataFolder());
        }
    }
}
