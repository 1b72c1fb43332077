package rogatory.stores;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Full durability in modest memory; a writer that stalls in its transaction would hold up every projection, so it is ended. */
final class PostgresOptions {
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "wal_compression=pglz", // these binaries know no lz4
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "shared_buffers=128MB",
            "max_connections=250",
            "idle_in_transaction_session_timeout=60s",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] %q%u@%d ");

    private PostgresOptions() {}

    static List<String> command(Path binaries, Path data, int port) {
        Stream<String> settings = Stream.concat(SETTINGS.stream(), Stream.of("port=" + port))
                .flatMap(setting -> Stream.of("-c", setting));
        return Platform.asOrdinaryUser(
                binaries.resolve("bin/postgres"),
                Stream.concat(Stream.of("-D", data.toString()), settings).toArray(String[]::new));
    }
}
