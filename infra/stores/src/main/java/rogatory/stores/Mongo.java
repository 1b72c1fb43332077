package rogatory.stores;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB server as a replica set of one, so that transactions work. It listens on 127.0.0.1 only and asks nobody for
 * a password, which is acceptable for evaluation: the read models it holds can be rebuilt from the events.
 */
public final class Mongo implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReplicaSet set;
    private final int port;
    private final ServerProcess process;
    private final FolderLock lock;

    private Mongo(ReplicaSet set, int port, ServerProcess process, FolderLock lock) {
        this.set = set;
        this.port = port;
        this.process = process;
        this.lock = lock;
    }

    public static Mongo start(Path folder, int port) {
        return start(folder, port, Places.configuredMongod(), Places.cacheFolder());
    }

    /** Blocks until the server is the primary and takes writes, after recovery if its last stop was a crash. */
    public static Mongo start(Path folder, int port, @Nullable Path mongod, Path cacheFolder) {
        return start(ReplicaSet.BY_ITSELF, folder, port, Mongod.find(mongod, cacheFolder));
    }

    static Mongo start(ReplicaSet set, Path folder, int port, Mongod program) {
        Path prepared = Folders.prepare(folder, Startup.MEGABYTES_FOR_DATA);
        FolderLock lock = FolderLock.take(prepared);
        try {
            Path data = Folders.prepare(prepared.resolve("data"), Startup.MEGABYTES_FOR_DATA);
            Orphans.stop(program.executable().getFileName().toString(), data, "TERM");
            Startup.Started started = Startup.onPort(
                    "MongoDB",
                    port,
                    chosen -> ServerProcess.launch(program.command(set, data, chosen), program.environment(), prepared),
                    (process, chosen) -> set.isPrimary(process.pid(), chosen));
            return new Mongo(set, started.port(), started.process(), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** As a cluster writes it. */
    String address() {
        return set.at(port);
    }

    /** Writes through this address are acknowledged when they are in the journal on disk. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:%d/%s?replicaSet=%s&w=majority".formatted(port, database, set.name());
    }

    /** SIGKILL, for fault tests: what was acknowledged must be there after the next start. */
    public synchronized void kill() {
        process.kill();
        lock.close();
    }

    /** Ends open sessions, writes everything to disk and stops. */
    @Override
    public synchronized void close() {
        process.stop("TERM", PATIENCE);
        lock.close();
    }
}
