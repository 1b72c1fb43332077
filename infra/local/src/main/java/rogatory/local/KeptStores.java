package rogatory.local;

import java.nio.file.Path;
import java.util.Optional;
import rogatory.stores.Stores;

/** Whether the two servers still run. */
final class KeptStores {

    private KeptStores() {}

    /** @return which one does not, and its last words */
    static Optional<String> stopped(Stores stores, Path folder) {
        return stopped("PostgreSQL", stores.postgres().pid(), folder.resolve("postgres"))
                .or(() -> stopped("MongoDB", stores.mongo().pid(), folder.resolve("mongo")));
    }

    private static Optional<String> stopped(String name, long pid, Path folder) {
        boolean runs = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        return runs ? Optional.empty() : Optional.of(LastWords.of(name, folder.resolve("server.log")));
    }
}
