package rogatory.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the embedded servers keep their data and listen; a port of 0 takes any free one, a null {@code mongod} lets
 * {@code PATH}, the cache and npm provide it.
 */
public record StoresSettings(
        Path dataFolder,
        int postgresPort,
        int mongoPort,
        @Nullable Path mongod,
        Path cacheFolder,
        boolean deletedOnClose) {

    public StoresSettings {
        dataFolder = dataFolder.toAbsolutePath().normalize();
        cacheFolder = cacheFolder.toAbsolutePath().normalize();
    }

    public StoresSettings(Path dataFolder, int postgresPort, int mongoPort, @Nullable Path mongod, Path cacheFolder) {
        this(dataFolder, postgresPort, mongoPort, mongod, cacheFolder, false);
    }

    /** Data that outlive the process, on any free ports. */
    public static StoresSettings keptIn(Path dataFolder) {
        return new StoresSettings(dataFolder, 0, 0, Places.configuredMongod(), Places.cacheFolder());
    }

    /** For tests: a new folder that is deleted on close, free ports, the shared cache. */
    public static StoresSettings temporary() {
        try {
            Path folder = Files.createTempDirectory("rogatory-stores-");
            return new StoresSettings(folder, 0, 0, Places.configuredMongod(), Places.cacheFolder(), true);
        } catch (IOException e) {
            throw new StoresFailure(
                    "No temporary folder can be made in " + System.getProperty("java.io.tmpdir")
                            + ". Free some space there or set -Djava.io.tmpdir to a writable folder.",
                    e);
        }
    }

    /** The same settings on given ports. */
    public StoresSettings onPorts(int postgres, int mongo) {
        return new StoresSettings(dataFolder, postgres, mongo, mongod, cacheFolder, deletedOnClose);
    }
}
