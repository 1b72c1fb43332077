package rogatory.stores;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A PostgreSQL server with full durability. It listens on 127.0.0.1 only and trusts whoever connects there, which is
 * acceptable for evaluation; roles get passwords all the same, so that nothing changes with the operator's own server.
 */
public final class Postgres implements AutoCloseable {
    private static final String ADMIN = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresDatabases databases;
    private final int port;
    private final ServerProcess process;
    private final FolderLock lock;

    private Postgres(int port, ServerProcess process, FolderLock lock) {
        this.databases = new PostgresDatabases(url(port, ADMIN));
        this.port = port;
        this.process = process;
        this.lock = lock;
    }

    public static Postgres start(Path folder, int port) {
        return start(folder, port, Places.cacheFolder());
    }

    /** Blocks until the server accepts connections, after recovery if its last stop was a crash. */
    public static Postgres start(Path folder, int port, Path cacheFolder) {
        Path binaries = PostgresBinaries.unpackedIn(cacheFolder);
        Path prepared = Folders.prepare(folder, Startup.MEGABYTES_FOR_DATA);
        FolderLock lock = FolderLock.take(prepared);
        try {
            Orphans.stop("postgres", prepared.resolve("data"), "INT");
            PostgresCluster cluster = PostgresCluster.in(prepared, binaries);
            cluster.forgetForeignPid();
            Startup.Started started = Startup.onPort(
                    "PostgreSQL",
                    port,
                    (chosen) -> ServerProcess.launch(
                            PostgresOptions.command(binaries, cluster.data(), chosen),
                            Map.of("LC_ALL", "C", "TZ", "UTC"),
                            prepared),
                    (process, _) -> cluster.isReady(process.pid()));
            return new Postgres(started.port(), started.process(), lock);
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

    /** JDBC URL of the superuser; services use their own roles. */
    public String adminJdbcUrl(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(port, database, ADMIN);
    }

    /** Does nothing if the database exists. */
    public void createDatabase(String name) {
        databases.createDatabase(name);
    }

    /** A login role with this password; an existing role gets the password. */
    public void createRole(String role, String password) {
        databases.createRole(role, password);
    }

    /** SIGKILL, for fault tests: what was acknowledged must be there after the next start. */
    public synchronized void kill() {
        process.kill();
        lock.close();
    }

    /** Ends open sessions, writes everything to disk and stops. */
    @Override
    public synchronized void close() {
        process.stop("INT", PATIENCE);
        lock.close();
    }
}
